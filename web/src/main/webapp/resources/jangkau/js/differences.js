// Bandingkan: what is set differently, lever by lever and assumption by assumption.
import { fill } from "./cards.js";
import { head, mark } from "./columns.js";
import { format } from "./format.js";
import { written } from "./leverscale.js";
import { element, given, part, say } from "./page.js";
import { namesOf, sharesInWords } from "./settings.js";

const factors = new Map(given("levers").map(({ lever, factor }) => [lever, factor]));

/** Shows the settings that differ, and names those that do not. */
export function showDifferences({ columns, baseline }) {
    const levers = [...factors.keys()].map((lever) => row(say(`lever.${lever}`), `lever-${lever}`, columns, baseline, ({ levers: settings = [] }) => settings.filter((setting) => setting.lever === lever).map(described)));
    const keys = [...new Set([...columns, baseline].flatMap(({ body }) => Object.keys(body.assumptions ?? {})))].sort();
    const assumptions = keys.map((key) => row(key, `parameter-${key.split(".")[0]}`, columns, baseline, ({ assumptions: own = {} }) => (key in own ? [[format.exact(own[key])]] : [])));
    const different = [...levers, ...assumptions].filter(({ differs }) => differs);
    fill("levers", head(say("comparison.lever"), columns, baseline), ...different.map((each) => shown(each, columns, baseline)));
    part("levers").hidden = different.length === 0;
    part("levers-sentence").textContent = columns.length > 1 ? sentence(levers, assumptions) : "";
    part("levers-same").textContent = [
        ...(different.length > 0 ? [say("comparison.mark")] : []),
        ...alike([...levers, ...assumptions].filter(({ differs }) => !differs)),
    ].join(" ");
}

function row(name, anchor, columns, baseline, read) {
    const cells = columns.map(({ body }) => read(body));
    const written = cells.map((cell) => JSON.stringify(cell));
    return { name, anchor, cells, reference: JSON.stringify(read(baseline.body)), differs: new Set(written).size > 1, used: cells[0].length > 0 };
}

function sentence(levers, assumptions) {
    const count = (rows) => rows.filter(({ differs }) => differs).length;
    if (count(levers) + count(assumptions) === 0) {
        return say("comparison.noDifference");
    }
    return [say("comparison.leversDiffer", count(levers), levers.length), ...(count(assumptions) > 0 ? [say("comparison.assumptionsDiffer", count(assumptions))] : [])].join(" ");
}

/** What is set alike, and what is set nowhere, in a line each. */
function alike(rows) {
    const used = rows.filter(({ used }) => used).map(({ name, cells }) => `${name} (${cells[0].map((setting) => setting.join(", ")).join("; ")})`);
    const unused = rows.filter(({ used }) => !used).map(({ name }) => name);
    return [
        ...(used.length > 0 ? [say("comparison.alike", used.join("; "))] : []),
        ...(unused.length > 0 ? [say("comparison.unused", unused.join(", "))] : []),
    ];
}

function shown({ name, anchor, cells, reference }, columns, baseline) {
    return element(
        "tr",
        {},
        element("th", { scope: "row" }, element("a", { class: "source", href: `method#${anchor}` }, name)),
        ...cells.map((cell, at) => {
            const differs = JSON.stringify(cell) !== reference;
            const content = cell.length === 0 ? [element("span", { class: "nothing" }, "–", element("span", { class: "unseen" }, ` ${say("comparison.none")}`))] : cell.map(setting);
            return element("td", mark(differs ? "num differs" : "num", columns[at], columns, baseline), ...(differs ? [differing()] : []), ...content);
        }),
    );
}

const differing = () => element("span", { class: "differs__mark" }, "≠", element("span", { class: "unseen" }, ` ${say("comparison.differs")} `));

function setting([value, ...rest]) {
    return element("div", {}, value, ...rest.map((line) => element("small", {}, line)));
}

/** A setting in words: value, months, regions, duration and payers, as far as they are set. */
function described({ lever, value, from, to, regions = [], durationMonths, payers = {} }) {
    const shares = sharesInWords(payers);
    return [
        say(`lever.${lever}.amount`, written(value, factors.get(lever))),
        span(from, to),
        namesOf(regions),
        durationMonths ? say("comparison.duration", durationMonths) : "",
        shares ? say("comparison.paidBy", shares) : "",
    ].filter(Boolean);
}

function span(from, to) {
    if (from && to) {
        return `${format.month(from)}–${format.month(to)}`;
    }
    return from ? say("comparison.since", format.month(from)) : to ? say("comparison.till", format.month(to)) : say("comparison.throughout");
}
