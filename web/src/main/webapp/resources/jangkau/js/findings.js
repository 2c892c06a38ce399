// What was found in a file of an office, as tables.
import { format } from "./format.js";
import { element, part, say } from "./page.js";

export function showErrors(errors, count) {
    part("errors").replaceChildren(
        head([say("intake.line"), say("intake.columnHead"), say("intake.value"), say("intake.rule")], [0]),
        element(
            "tbody",
            {},
            ...errors.map(({ line, column, heading, value, message }) =>
                element("tr", {}, element("td", { class: "num" }, line > 0 ? String(line) : ""), element("td", {}, [column, heading && `(${heading})`].filter(Boolean).join(" ")), element("td", {}, value ?? ""), element("td", {}, message)),
            ),
            ...(count > errors.length && errors.length > 0 ? [element("tr", {}, element("td", { colspan: 4 }, say("intake.more", format.number(count - errors.length))))] : []),
        ),
    );
}

export function showChange({ figures, added, changed, same }) {
    const news = figures.filter(({ effect }) => effect !== "SAME");
    part("changes-part").hidden = false;
    part("enter").hidden = added + changed === 0;
    part("enter-note").textContent = added + changed === 0 ? "" : say("intake.enterNote");
    part("changes").replaceChildren(
        head(["regency", "segment", "month", "workers", "active", "effect"].map((name) => say(`intake.head.${name}`)), [3, 4]),
        element(
            "tbody",
            {},
            ...news.map((one) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row", "data-of": `${say(`segment.${one.segment}`)}, ${format.month(one.month)}` }, one.name),
                    element("td", {}, say(`segment.${one.segment}`)),
                    element("td", {}, format.month(one.month)),
                    count(one.workers, one.before?.workers),
                    count(one.active, one.before?.active),
                    element("td", {}, effect(one)),
                ),
            ),
        ),
    );
    const unlisted = added + changed + same - figures.length;
    part("changes-note").textContent = [...(same > 0 ? [say("intake.sameNote", format.number(same))] : []), ...(unlisted > 0 ? [say("intake.more", format.number(unlisted))] : [])].join(" ");
}

/** A figure with what was known before it. */
function count(value, before) {
    return element("td", { class: "num", "data-value": value }, format.number(value), ...(before === undefined || before === value ? [] : [element("small", { class: "before" }, say("intake.before", format.number(before)))]));
}

function effect({ effect: kind, before, jump }) {
    const what = before?.derived ? "estimate" : kind.toLowerCase();
    return say(`intake.effect.${what}`) + (jump ? ` ${say("intake.effect.jump")}` : "");
}

function head(names, numbers = []) {
    return element("thead", {}, element("tr", {}, ...names.map((name, at) => element("th", { scope: "col", class: numbers.includes(at) ? "num" : null }, name))));
}
