// Bandingkan: all scenarios in each province, as small charts on one scale. Choosing one chooses it for the page.
import { keySymbol } from "./chosen.js";
import { format } from "./format.js";
import { LOOKS } from "./looks.js";
import { element, part, say } from "./page.js";
import { ticks } from "./scale.js";
import { SHARE } from "./units.js";

const [WIDTH, HEIGHT] = [200, 100]; // of the picture in its own measure; it is stretched
const SVG = "http://www.w3.org/2000/svg";

/**
 * @param lines [{key, name, look, provinces: [{code, coverage}]}] in the order of the scenarios
 * @param chosen the code of the chosen province, or an empty text
 * @param nameOf from a code to a name
 * @param month the last one, in words
 */
export function showMultiples(lines, chosen, nameOf, month) {
    const focused = document.activeElement?.dataset.province;
    const codes = lines[0].provinces.map(({ code }) => code);
    const values = lines.flatMap(({ provinces }) => provinces.flatMap(({ coverage }) => coverage)).filter(Number.isFinite);
    const scale = scaleOf(Math.min(...values), Math.max(...values));
    part("multiples").replaceChildren(...codes.map((code) => multiple(lines.map((line) => ofProvince(line, code)), { code, name: nameOf(code), chosen: code === chosen, month }, scale)));
    part("multiples").querySelector(`[data-province="${focused}"]`)?.focus({ preventScroll: true });
}

/** All values with a margin, and rules at round ones. */
function scaleOf(low, high) {
    const { min, max, step } = ticks(low, high, SHARE.least, 4);
    const margin = 0.05 * Math.max(high - low, SHARE.least);
    const rules = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) => min + at * step);
    return { min: low - margin, max: high + margin, rules: rules.filter((value) => value >= low - margin && value <= high + margin) };
}

const ofProvince = ({ provinces, ...line }, code) => ({ ...line, coverage: provinces.find((province) => province.code === code)?.coverage ?? [NaN] });

function multiple(lines, { code, name, chosen, month }, scale) {
    return element(
        "li",
        {},
        element(
            "div",
            { class: "multiple" },
            element("h3", {}, element("button", { type: "button", "data-province": code, "aria-pressed": String(chosen) }, name)),
            picture(lines, scale, say("comparison.multiple", name, month)),
        ),
        element(
            "ul",
            {},
            ...lines.map(({ key, name: title, look, coverage }) => element("li", { "data-scenario": key }, keySymbol(look), element("span", {}, title), element("b", {}, format.percent(coverage.at(-1))))),
        ),
    );
}

function picture(lines, scale, sentence) {
    const height = (value) => HEIGHT * (1 - (value - scale.min) / (scale.max - scale.min));
    const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img", "aria-label": sentence });
    const marks = [];
    for (const value of scale.rules) {
        svg.append(shape("path", { class: "multiple__rule", d: `M0 ${height(value)}H${WIDTH}` }));
        const mark = element("span", {}, SHARE.axis(value));
        mark.style.top = `${height(value)}%`;
        marks.push(mark);
    }
    svg.append(...lines.map((line) => stroke(line, height)));
    return element("div", { class: "multiple__picture" }, element("div", { class: "multiple__axis", "aria-hidden": "true" }, ...marks), svg);
}

function stroke({ key, look, coverage }, height) {
    const points = coverage.map((value, at) => [(at / Math.max(1, coverage.length - 1)) * WIDTH, height(value)]).filter(([, y]) => Number.isFinite(y));
    const { colour, dash, width } = LOOKS[look];
    const line = shape("polyline", { "data-scenario": key, points: points.map((point) => point.map((value) => value.toFixed(2)).join(",")).join(" "), "stroke-width": width - 0.5, "stroke-dasharray": dash === "solid" ? "none" : dash.join(" ") });
    line.style.stroke = `var(${colour})`;
    return line;
}

function shape(name, attributes) {
    const made = document.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) {
        made.setAttribute(attribute, value);
    }
    return made;
}
