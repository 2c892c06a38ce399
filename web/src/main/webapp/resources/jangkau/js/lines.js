// Bandingkan: the chosen scenarios as lines.
import { causes } from "./causes.js";
import { Chart } from "./chart.js";
import { BASELINE } from "./chosen.js";
import { format } from "./format.js";
import { element, part, say } from "./page.js";
import { SHARE } from "./units.js";
import { highest } from "./verdict.js";

const chart = new Chart("coverage-chart");
const idOf = (key) => `s${key}`;

let shown = null; // the picture without what stands in front

/**
 * Draws the lines, and says under them what they show.
 * @param place where, in words; empty for everywhere
 * @param month the last one, in words
 * @param glide does a line move from where it was?
 * @param front the key of the scenario that stands in front, or null
 */
export function showLines({ columns, baseline: reference, months, everywhere, target: aim }, { place, month, glide, front }) {
    shown = {
        columns,
        usual: bandsShown(columns, reference),
        picture: {
            months,
            unit: SHARE,
            start: say("chart.measured", format.percent(reference.coverage[0]), format.month(months[0])),
            events: causes(columns, months, everywhere),
            target: everywhere && aim ? { value: aim.coverage, text: say("chart.target", format.percent(aim.coverage)) } : null,
            sentence: say("comparison.coverageChart", [place, month].filter(Boolean).join(", "), endings(columns)),
        },
        everywhere,
    };
    draw(front, glide);
    part("status").textContent = shown.picture.sentence;
}

/** Brings one scenario forward, or none; its band stands instead of the usual ones. */
export function frontLine(front) {
    if (shown !== null) {
        draw(front, false);
    }
}

/** Tells which scenario's line or label a mouse is at, and which is pressed. */
export function onLine(pointed, pressed) {
    const key = (tell) => (id) => tell(id === null ? null : id.slice(idOf("").length));
    chart.onLine(key(pointed), key(pressed));
}

function draw(front, glide) {
    const { columns, usual, picture, everywhere } = shown;
    const shaded = front === null ? usual : columns.filter(({ key }) => key === front);
    chart.lines({
        ...picture,
        lines: columns.map((column) => ({
            id: idOf(column.key),
            name: column.name,
            look: column.look,
            values: column.coverage,
            band: column.band,
            ranged: everywhere,
            shaded: shaded.includes(column),
            aside: front !== null && column.key !== front,
        })),
        glide,
    });
    if (columns.some(({ band }) => band)) {
        part("band-note").replaceChildren(say("comparison.bands", shaded.map(({ name }) => name).join(", ")), element("span", { class: "desk" }, ` ${say("comparison.bars")}`));
    }
}

/** The bands that are seen as areas where nothing stands in front: of what stands highest, and of Baseline. */
function bandsShown(columns, reference) {
    const best = highest(columns, reference);
    return columns.filter((column) => best.includes(column) || column.key === BASELINE);
}

/** Where each stands at the end, in words, the highest first. */
function endings(columns) {
    const ranked = [...columns].sort((a, b) => b.coverage.at(-1) - a.coverage.at(-1));
    return ranked.map(ending).join("; ");
}

/** Where one stands at the end, in words, with its range where it is known. */
export function ending({ name, coverage, band }) {
    return `${name} ${format.percent(coverage.at(-1))}${band ? ` (${say("chart.range", SHARE.range(band.low.at(-1), band.high.at(-1)))})` : ""}`;
}
