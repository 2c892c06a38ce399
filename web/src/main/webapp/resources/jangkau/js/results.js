// Simulasi: an answer as headline, charts, bill and notes.
import { shiftInWords } from "./assumptionshift.js";
import { causes, isBend } from "./causes.js";
import { Chart } from "./chart.js";
import { CoverageChart } from "./coverage.js";
import { format } from "./format.js";
import { LABELS, LEVER_COLOURS } from "./looks.js";
import { showBill, sumsOfYears } from "./billline.js";
import { sum, total } from "./money.js";
import { afterFrame, afterQuiet, element, part, say, spoken, territory } from "./page.js";
import { PERSONS, RUPIAH } from "./units.js";

const QUIET = 500;
/** The lever that a note is about. */
const ABOUT = { placesUnfilled: "CONTRIBUTION_SUPPORT" };

const charts = {
    extra: new Chart("extra-chart"),
    money: new Chart("money-chart"),
};

export const coverage = new CoverageChart();

let status = "";

/**
 * Shows an answer beside that of Baseline under the same assumptions.
 * @param central Baseline under the central values
 * @param body the settings that were asked about
 * @param levers the levers of the console, for their names and what is set
 * @param level what is aimed at, {value, text}; null where nothing is
 */
export function show({ baseline, central, scenario, body, levers, level, glide }) {
    const events = causes([{ body, result: scenario, heldAgainst: baseline }], scenario.months, true);
    const end = scenario.months.length - 1;
    const assumed = shiftInWords(body, baseline, central);
    showHeadline(scenario, baseline, assumed, end);
    coverage.show({ scenario, baseline, central, assumed: assumed !== "", events, level }, glide);
    showRest({ events, baseline, scenario, levers, glide });
}

/** What comes after the frame that shows the line, so that the line need not wait for it. */
const showRest = afterFrame(({ events, baseline, scenario, levers, glide }) => {
    showExtra({ scenario, baseline, events }, glide);
    showMoney(scenario, baseline, levers, glide);
    showNotes(scenario.notes, levers);
});

function showHeadline({ months, total, notes }, baseline, assumed, end) {
    const points = total.coverage[end] - baseline.total.coverage[end];
    const extra = total.active[end] - baseline.total.active[end];
    part("stale").hidden = false; // seen only while the figures are not those of what is set
    part("coverage").textContent = format.decimal(total.coverage[end] * 100, 2);
    part("coverage-at").textContent = say("simulator.coverageAt", territory(), format.longMonth(months[end]));
    part("members").textContent = say("simulator.members", format.number(total.active[end]), format.number(total.workers[end]));
    part("difference").textContent =
        Math.round(extra) === 0 ? say(assumed ? "assumption.same" : "simulator.same") : say(assumed ? "assumption.difference" : "simulator.difference", format.points(points), format.signed(extra));
    part("of-assumptions").textContent = assumed || say("simulator.central");
    const told = notes.filter((note) => !isBend(note)).map(({ message }) => spoken(message));
    status = [say("simulator.status", format.longMonth(months[end]), format.percent(total.coverage[end]), format.points(points)), assumed, ...told].filter(Boolean).join(" ");
    announce();
}

/** Says what else there is to know of the last change. */
export function sayOfChange(text) {
    if (part("of-change").textContent !== text) {
        part("of-change").textContent = text;
        announce();
    }
}

const announce = afterQuiet(QUIET, () => {
    part("status").textContent = `${status} ${part("of-change").textContent}`;
});

function showExtra({ scenario, baseline, events }, glide) {
    const { months } = scenario;
    const end = months.length - 1;
    const extra = scenario.total.active.map((active, month) => active - baseline.total.active[month]);
    const top = extra.indexOf(Math.max(...extra));
    charts.extra.lines({
        months,
        lines: [{ id: "extra", name: say("simulator.thisScenario"), values: extra, look: 1 }],
        unit: PERSONS,
        labels: LABELS,
        zero: true,
        events: events.map(({ at }) => ({ at })),
        sentence: say("simulator.extraChart", format.signed(extra[end]), format.longMonth(months[end]), format.signed(extra[top]), format.longMonth(months[top])),
        glide,
    });
}

function showMoney(scenario, baseline, levers, glide) {
    const { months, money } = scenario;
    const years = [...new Set(months.slice(1).map((month) => month.slice(0, 4)))];
    const used = levers.filter((lever) => sum(money.byLever?.[lever.name] ?? []) > 0);
    const cost = total(money);
    charts.money.bars({
        years,
        bars: (used.length > 0 ? used : [levers[0]]).map((lever) => ({
            id: lever.name,
            name: lever.title,
            colour: LEVER_COLOURS[lever.name],
            values: byYear(years, months, money.byLever?.[lever.name] ?? []),
        })),
        sums: sumsOfYears(years, scenario, baseline),
        unit: RUPIAH,
        sentence: say("simulator.moneyChart", years[0], years.at(-1), format.shortRupiah(cost)),
        glide,
    });
    part("cost-levers").replaceChildren(
        ...used.map(({ name, title }) => {
            const swatch = element("i", { class: "swatch", "aria-hidden": "true" });
            swatch.style.background = `var(${LEVER_COLOURS[name]})`;
            return element("li", {}, swatch, title, " ", element("b", {}, format.shortRupiah(sum(money.byLever[name]))));
        }),
    );
    showBill(scenario, baseline);
}

/** Sums of months by calendar year; amounts begin with month 0 or with month 1, as long as they are. */
function byYear(years, months, amounts) {
    const offset = months.length - amounts.length;
    return years.map((year) => sum(amounts.filter((_, at) => months[at + offset].startsWith(year))));
}

function showNotes(notes, levers) {
    for (const lever of levers) {
        lever.remark(notes.filter(({ code }) => ABOUT[code] === lever.name).map(({ message }) => spoken(message)).join(" "));
    }
    const others = notes.filter((note) => !isBend(note)); // those stand on the chart
    part("notes").replaceChildren(...others.map((note) => element("li", { class: "remark" }, spoken(note.message))));
}
