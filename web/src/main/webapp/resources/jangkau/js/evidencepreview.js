// Ubah bukti: what written values would change, what others changed meanwhile, and where the reference scenarios end.
import { format } from "./format.js";
import { element, part, say, spoken } from "./page.js";

/** @param meanwhile the version that others made since the writing began, and its changes; null where there is none */
export function showMeanwhile(meanwhile) {
    part("meanwhile").hidden = meanwhile === null;
    part("meanwhile").replaceChildren(...(meanwhile === null ? [] : [element("p", {}, say(meanwhile.changes.length > 0 ? "evidence.meanwhile" : "evidence.meanwhileNone", meanwhile.version)), list(meanwhile.changes)]));
}

/** What the values that were written would do. */
export function showPreview({ changes, effects }) {
    part("verdict").textContent = say("evidence.would", format.number(changes.length));
    part("changes").replaceChildren(head([say("evidence.row"), say("evidence.value"), say("evidence.before"), say("evidence.after")]), element("tbody", {}, ...changes.flatMap(differences).map(changed)));
    part("effects").replaceChildren(
        head([say("evidence.scenario"), say("evidence.coverageBefore"), say("evidence.coverageAfter"), say("evidence.difference"), say("evidence.costBefore"), say("evidence.costAfter")], [1, 2, 3, 4, 5]),
        element("tbody", {}, ...effects.map(effect)),
    );
    part("central-same").hidden = !effects.every(({ before, after }) => before.coverage === after.coverage && before.rupiah === after.rupiah);
    part("preview").hidden = false;
    part("look").hidden = true; // nothing has changed since
    part("pending").hidden = true;
    part("revision").scrollIntoView();
}

const changed = ({ name, field, before, after }) => element("tr", {}, element("th", { scope: "row" }, name), ...[field, before, after].map((text) => element("td", {}, text)));

const list = (changes) => element("ul", {}, ...changes.flatMap(differences).map(({ name, field, before, after }) => element("li", {}, say("evidence.changed", name, field, before, after))));

/** Each value of a row that is another. */
function differences({ name, before, after }) {
    return Object.keys(after ?? before)
        .filter((field) => before?.[field] !== after?.[field])
        .map((field) => ({ name: spoken(name), field: say(`evidence.field.${field}`), before: valueOf(field, before), after: valueOf(field, after) }));
}

function valueOf(field, values) {
    const value = values?.[field];
    if (value === undefined) {
        return "–";
    }
    if (typeof value === "number") {
        return format.exact(value);
    }
    return ["grade", "payer"].includes(field) && value !== "" ? say(`${field}.${value}`) : value;
}

function effect({ name, before, after }) {
    const row = (...cells) => element("tr", {}, element("th", { scope: "row" }, spoken(name)), ...cells);
    const refusal = before.refusal ?? after.refusal;
    if (refusal) {
        return row(element("td", { colspan: 5 }, say(after.refusal ? "evidence.cannot" : "evidence.couldNot", spoken(refusal))));
    }
    const cells = [format.percent(before.coverage), format.percent(after.coverage), format.points(after.coverage - before.coverage), format.rupiah(before.rupiah), format.rupiah(after.rupiah)];
    return row(...cells.map((text) => element("td", { class: "num" }, text)));
}

function head(names, numbers = []) {
    return element("thead", {}, element("tr", {}, ...names.map((name, at) => element("th", { scope: "col", class: numbers.includes(at) ? "num" : null }, name))));
}
