// Target: which target is honest. The higher the target, the fewer futures reach it.
import { chanceInWords } from "./chance.js";
import { format } from "./format.js";
import { element, part, say } from "./page.js";
import { SHARE } from "./units.js";

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 300;
const ROOM = { left: 84, right: 12, top: 34, bottom: 40 };
const LABEL = 150; // px that the words at a point take
const LINES = 42; // px that they take below a point
const NEAR = 44; // px at which the words of two points would touch
const FEW_TICKS = 6;

let picture = null;

/**
 * Draws the curve with the two points that matter, and its figures as a table.
 * @param curve {chance, coverage, month, name, promise: {coverage, tenths}, aim: {coverage, chance}}
 */
export function drawHonest(curve) {
    picture = curve;
    canvas().setAttribute("aria-label", inWords(curve));
    draw();
    tabulate(curve);
}

const canvas = () => part("honest").querySelector(".chart__canvas");

function inWords({ month, name, promise, aim }) {
    return say("targets.honestSentence", name, format.longMonth(month), format.percent(promise.coverage), promise.tenths, format.percent(aim.coverage), chanceInWords(aim.chance));
}

/** Where shares and chances stand, px, and which whole percentages are marked. */
export function scaled({ coverage, aim, promise }, width) {
    const all = [...coverage, aim.coverage, promise.coverage];
    const low = Math.floor(Math.min(...all) * 100 - 0.5);
    const high = Math.ceil(Math.max(...all) * 100 + 0.5);
    const step = [1, 2, 5, 10, 20].find((each) => (high - low) / each <= FEW_TICKS) ?? 50;
    const first = Math.ceil(low / step) * step;
    return {
        x: (share) => ROOM.left + ((share * 100 - low) / (high - low)) * (width - ROOM.left - ROOM.right),
        y: (chance) => ROOM.top + (1 - chance) * (HEIGHT - ROOM.top - ROOM.bottom),
        ticks: Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, at) => first + at * step),
    };
}

function draw() {
    const width = canvas().clientWidth;
    if (picture === null || width === 0) {
        return;
    }
    const { chance, coverage, promise, aim } = picture;
    const { x, y, ticks } = scaled(picture, width);
    const points = coverage.map((share, at) => `${x(share)} ${y(chance[at])}`);
    const svg = shape("svg", { class: "honest", width, height: HEIGHT, "aria-hidden": "true" });
    for (const tenth of [1, 5, 9]) {
        svg.append(shape("path", { class: "honest__rule", d: `M${ROOM.left} ${y(tenth / 10)}H${width - ROOM.right}` }), text(ROOM.left - 8, y(tenth / 10) + 4, "end", say("targets.tenths", tenth)));
    }
    svg.append(shape("path", { class: "honest__axis", d: `M${ROOM.left} ${y(0)}H${width - ROOM.right}` }));
    for (const tick of ticks) {
        svg.append(text(x(tick / 100), y(0) + 18, "middle", format.number(tick)));
    }
    svg.append(text(width - ROOM.right, HEIGHT - 4, "end", say("targets.axis", format.month(picture.month))));
    svg.append(shape("path", { class: "honest__line", d: `M${points.join("L")}` }));
    const near = Math.abs(y(promise.tenths / 10) - y(aim.chance)) < NEAR && Math.abs(x(promise.coverage) - x(aim.coverage)) < LABEL;
    const lower = aim.chance < promise.tenths / 10 ? "aim" : "promise";
    mark(svg, { kind: "aim", at: [x(aim.coverage), y(aim.chance)], base: y(0), width, below: near && lower === "aim", value: format.percent(aim.coverage), words: say("targets.aimed", chanceInWords(aim.chance)) });
    mark(svg, { kind: "promise", at: [x(promise.coverage), y(promise.tenths / 10)], base: y(0), width, below: near && lower === "promise", value: format.percent(promise.coverage), words: say("targets.promised", promise.tenths) });
    canvas().replaceChildren(svg);
}

/** A point with its words: to the upper right, where the curve is not; to the lower left where another stands there. */
function mark(svg, { kind, at: [x, y], base, width, below, value, words }) {
    const left = below || x > width - LABEL;
    const [anchor, shift] = left ? ["end", -10] : ["start", 10];
    const down = left && y + LINES < base ? 22 : left ? -28 : -16;
    svg.append(
        shape("path", { class: "honest__drop", d: `M${x} ${y}V${base}` }),
        shape("circle", { class: `honest__${kind}`, cx: x, cy: y, r: 5.5 }),
        text(x + shift, y + down, anchor, value, `strong ${kind}`),
        text(x + shift, y + down + 15, anchor, words),
    );
}

function text(x, y, anchor, words, kind) {
    const made = shape("text", { x, y, "text-anchor": anchor, ...(kind && { class: kind }) });
    made.textContent = words;
    return made;
}

function shape(name, attributes) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
        made.setAttribute(key, value);
    }
    return made;
}

/** The curve at each tenth. */
function tabulate({ chance, coverage, month }) {
    const rows = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((tenths) => [tenths, coverage[chance.findIndex((each) => Math.abs(each - tenths / 10) < 1e-9)]]);
    part("honest-figures").replaceChildren(
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say("targets.chanceColumn")), element("th", { scope: "col", class: "num", "data-unit": "%" }, say("targets.coverageColumn", format.month(month))))),
        element("tbody", {}, ...rows.map(([tenths, share]) => element("tr", {}, element("th", { scope: "row" }, say("targets.tenths", tenths)), element("td", { class: "num", "data-value": SHARE.plain(share) }, format.percent(share))))),
    );
}

new ResizeObserver(draw).observe(canvas());
