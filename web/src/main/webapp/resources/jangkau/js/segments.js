// Simulasi, Segmen: wage recipients and the self-employed, a small chart each, both beside Baseline.
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { part, say } from "./page.js";
import { FIGURES, pairs, sentence } from "./segmentfigures.js";

const figure = part("segments-chart");
const charts = new Map([...figure.querySelectorAll("[data-segment]")].map((place) => [place.dataset.segment, { place, chart: new Chart(`segment-${place.dataset.segment}`) }]));

let shown = null; // {months, all}
let measure = "coverage";

export const id = "segments-chart";
export const detail = "segments";

/** Takes away what is no longer true; lines stay for the next ones to glide from, but nobody sees them. */
export function withdraw(remark) {
    shown = null;
    figure.setAttribute("aria-busy", "true");
    part("segments-state").textContent = remark;
    for (const { chart } of charts.values()) {
        chart.withdraw();
    }
}

export function show({ scenario, baseline }) {
    shown = { months: scenario.months, all: pairs(scenario.segments, baseline.segments) };
    figure.setAttribute("aria-busy", "false");
    part("segments-state").textContent = sentence(shown.all, format.longMonth(shown.months.at(-1)));
    draw();
}

function draw() {
    const { months, all } = shown;
    for (const [segment, { place, chart }] of charts) {
        const pair = all.find((one) => one.segment === segment);
        place.hidden = pair === undefined;
        if (pair) {
            drawOne(chart, pair, months);
        }
    }
}

function drawOne(chart, { segment, own, reference }, months) {
    const { of, unit } = FIGURES[measure];
    const [values, without] = [own, reference].map(of);
    const same = values.every((value, at) => value === without[at]);
    const baseline = { id: "baseline", name: say("chart.baseline"), values: without, look: "baseline" };
    const scenario = { id: "scenario", name: say("simulator.thisScenario"), values, look: 1 };
    chart.lines({
        months,
        lines: same ? [baseline] : [baseline, scenario],
        unit,
        sentence: say(
            "simulator.segments.chart",
            say(`segment.${segment}`),
            say(`simulator.segments.${measure}`),
            format.longMonth(months[0]),
            unit.write(values[0]),
            format.longMonth(months.at(-1)),
            unit.write(values.at(-1)),
            unit.write(without.at(-1)),
        ),
        glide: true,
    });
}

for (const button of figure.querySelectorAll("[data-measure]")) {
    button.addEventListener("click", () => {
        measure = button.dataset.measure;
        for (const other of figure.querySelectorAll("[data-measure]")) {
            other.setAttribute("aria-pressed", String(other === button));
        }
        shown && draw();
    });
}
