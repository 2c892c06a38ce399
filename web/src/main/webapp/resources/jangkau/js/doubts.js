// What is doubted most: each parameter moved alone between the values that 8 of 10 draws lie between.
import { format } from "./format.js";
import { element, given, part, say } from "./page.js";
import { SHARE } from "./units.js";

const MOST = 3; // in the sentence
const NOTHING = 0.00005; // coverage that nobody sees

const percentages = new Set(given("percentages"));

const written = (key, value) => (percentages.has(key) ? format.percent(value) : format.exact(Number(value.toPrecision(3))));
const swing = ({ coverageLow, coverageHigh }) => Math.abs(coverageHigh - coverageLow);

/** Takes away what is no longer true. @param words instead of it, where something is under way */
export function withdrawDoubts(words = "") {
    part("doubts-said").replaceChildren(words);
    part("doubts-part").hidden = true;
}

/** @param answer {month, coverage, parameters: [{key, segment, low, high, coverageLow, coverageHigh}]}, the widest first */
export function showDoubts({ month, coverage, parameters }) {
    const felt = parameters.filter((row) => swing(row) >= NOTHING);
    part("doubts-said").replaceChildren(
        ...felt.slice(0, MOST).flatMap((row, at, own) => [at > 0 ? "; " : "", link(row, own.filter(({ key }) => key === row.key).length > 1)]),
        felt.length === 0 ? say("simulator.doubtsNone") : ".",
    );
    part("doubts-part").hidden = felt.length === 0;
    tell(felt.slice(0, MOST));
    part("doubts-lead").replaceChildren(...felt.slice(0, MOST).map((row) => element("li", {}, sentence(row, month))));
    const all = felt.flatMap(({ coverageLow, coverageHigh }) => [coverageLow, coverageHigh]).concat(coverage);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const at = (share) => (share - least) / (most - least);
    part("doubts-middle").textContent = say("simulator.doubtsMiddle", format.percent(coverage), format.longMonth(month));
    part("doubts").tBodies[0].replaceChildren(...felt.map((row) => line(row, at, at(coverage))));
    part("doubts-unfelt").textContent = felt.length < parameters.length ? say("simulator.doubtsUnfelt", parameters.length - felt.length) : "";
}

/** Whoever lets people assume something leads to these first. */
function tell(rows) {
    const detail = rows.map((row) => ({ name: row.segment ? `${row.key}.${row.segment}` : row.key, words: name(row) }));
    document.dispatchEvent(new CustomEvent("doubts", { detail }));
}

const name = ({ key, segment }) => (segment ? say("simulator.ofSegment", say(`parameter.${key}`), say(`segment.${segment}`)) : say(`parameter.${key}`));
const link = (row, whole) => element("a", { href: `method#parameter-${row.key}` }, whole ? name(row) : say(`parameter.${row.key}`));

function sentence(row, month) {
    const { key, low, high, coverageLow, coverageHigh } = row;
    return say("simulator.doubt", name(row), written(key, low), written(key, high), format.percent(coverageLow), format.percent(coverageHigh), format.longMonth(month));
}

function line(row, at, middle) {
    const { key, low, high, coverageLow, coverageHigh } = row;
    const [left, right] = [at(coverageLow), at(coverageHigh)].sort((a, b) => a - b);
    const bar = element("span", { class: "swing", "aria-hidden": "true" }, element("i"));
    for (const [property, value] of Object.entries({ "--from": left, "--to": right, "--middle": middle })) {
        bar.style.setProperty(property, value);
    }
    const figure = (share) => element("td", { class: "num", "data-value": SHARE.plain(share) }, format.percent(share));
    return element(
        "tr",
        {},
        element("th", { scope: "row" }, link(row, true), element("small", {}, say("simulator.doubtValues", written(key, low), written(key, high)))),
        figure(coverageLow),
        element("td", {}, bar),
        figure(coverageHigh),
    );
}
