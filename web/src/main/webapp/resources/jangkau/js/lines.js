// Bandingkan: the chosen scenarios as lines.
import { causes } from "./causes.js";
import { Chart } from "./chart.js";
import { BASELINE } from "./chosen.js";
import { format } from "./format.js";
import { element, part, say } from "./page.js";
import { SHARE } from "./units.js";
import { highest } from "./verdict.js";

const chart = new Chart("coverage-chart");

/**
 * Draws the lines, and says under them what they show.
 * @param place where, in words; empty for everywhere
 * @param month the last one, in words
 * @param glide does a line move from where it was?
 */
export function showLines({ columns, baseline: reference, months, everywhere, target: aim }, { place, month, glide }) {
    const end = months.length - 1;
    const ranked = [...columns].sort((a, b) => b.coverage[end] - a.coverage[end]);
    const values = ranked.map(({ name, coverage, band }) => `${name} ${format.percent(coverage[end])}${band ? ` (${say("chart.range", SHARE.range(band.low[end], band.high[end]))})` : ""}`).join("; ");
    const best = highest(columns, reference);
    const shaded = columns.filter((column) => best.includes(column) || column.key === BASELINE);
    const sentence = say("comparison.coverageChart", [place, month].filter(Boolean).join(", "), values);
    chart.lines({
        months,
        lines: columns.map((column) => ({ id: `s${column.key}`, name: column.name, look: column.look, values: column.coverage, band: column.band, ranged: everywhere, shaded: shaded.includes(column) })),
        unit: SHARE,
        start: say("chart.measured", format.percent(reference.coverage[0]), format.month(months[0])),
        events: causes(columns, months, everywhere),
        target: everywhere && aim ? { value: aim.coverage, text: say("chart.target", format.percent(aim.coverage)) } : null,
        sentence,
        glide,
    });
    if (columns.some(({ band }) => band)) {
        part("band-note").replaceChildren(say("comparison.bands", shaded.map(({ name }) => name).join(", ")), element("span", { class: "desk" }, ` ${say("comparison.bars")}`));
    }
    part("status").textContent = sentence;
}
