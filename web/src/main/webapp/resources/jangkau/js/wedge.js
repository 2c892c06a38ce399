// What each lever adds beyond Baseline, as areas over time and as parts at the horizon with their ranges.
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { LABELS, LEVER_COLOURS } from "./looks.js";
import { element, part, say } from "./page.js";
import { PERSONS } from "./units.js";

const chart = new Chart("wedge-chart");
const [LOW, MIDDLE, HIGH] = ["0.1", "0.5", "0.9"];

/** Takes away what is no longer true. */
export function withdrawWedge(remark) {
    chart.withdraw();
    part("wedge-state").textContent = remark;
    part("wedge-total").textContent = "";
    part("parts").tBodies[0].replaceChildren();
    part("parts-part").hidden = true;
}

/**
 * @param answer {months, total, levers: [{lever, extraActive, bands}]}
 * @param events [{at}] causes of a bend
 * @param body of the scenario: its assumptions hold for Baseline too
 */
export function showWedge({ months, total, levers }, events, { assumptions = {} }) {
    const end = months.length - 1;
    const month = format.longMonth(months[end]);
    const parts = levers.map(({ lever, extraActive, bands }) => ({ id: lever, name: say(`lever.${lever}`), colour: LEVER_COLOURS[lever], values: extraActive, bands }));
    const ranked = [...parts].sort((a, b) => b.values[end] - a.values[end]);
    const own = Object.keys(assumptions).length > 0 ? say("simulator.wedgeAssumptions") : "";
    part("wedge-state").textContent = parts.length === 0 ? say("simulator.wedgeNone") : own;
    part("wedge-total").textContent = parts.length === 0 ? "" : say("simulator.wedgeTotal", month, format.signed(total[end]));
    if (parts.length > 0) {
        const values = ranked.map(({ name, values: own }) => `${name} ${format.signed(own[end])}`).join("; ");
        chart.areas({
            months,
            parts: ranked,
            unit: PERSONS,
            labels: LABELS,
            events: events.map(({ at }) => ({ at })),
            sentence: say("simulator.wedgeChart", month, values, format.signed(total[end])),
            glide: true,
        });
    }
    showParts(ranked, total[end], end, month);
}

function showParts(parts, total, end, month) {
    const figure = (persons) => element("td", { class: "num", "data-value": Math.round(persons) }, format.signed(persons));
    const range = (bands) => (bands ? [LOW, MIDDLE, HIGH].map((quantile) => figure(bands[quantile])) : [LOW, MIDDLE, HIGH].map(() => element("td", { class: "num" }, "–")));
    part("parts-part").hidden = parts.length === 0;
    part("parts-title").textContent = say("simulator.parts", month);
    part("parts-state").textContent = parts.every(({ bands }) => bands) ? "" : say("chart.ranging");
    part("parts").tBodies[0].replaceChildren(
        ...parts.map(({ name, values, bands }) => element("tr", {}, element("th", { scope: "row" }, name), figure(values[end]), ...range(bands))),
        element("tr", { class: "sum" }, element("th", { scope: "row" }, say("simulator.partsSum")), figure(total), ...[LOW, MIDDLE, HIGH].map(() => element("td"))),
    );
}
