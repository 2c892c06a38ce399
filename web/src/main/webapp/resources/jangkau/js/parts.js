// Where the parts of a region do not add up to its own figure: both totals, the difference, and the choice.
import { format } from "./format.js";
import { element, part, say } from "./page.js";

const CHOICES = ["KEEP", "SUM"];

/**
 * Shows them.
 *
 * @param {object} change what a file would change
 * @param {object} answers what was chosen so far, by the names of the query; a choice is written there
 * @param {Function} look has the file read again
 */
export function showParts({ parts, unbalanced, incomplete }, answers, look) {
    part("parts-part").hidden = unbalanced === 0;
    const choose = (name, value) => {
        answers[name] = value;
        look();
    };
    part("parts-sentence").textContent = say("intake.parts.sentence", format.number(unbalanced));
    part("parts-incomplete").textContent = incomplete > 0 ? say("intake.parts.incomplete", format.number(incomplete)) : "";
    part("parts-question").replaceChildren(element("legend", {}, say("intake.parts.all")), ...CHOICES.map((choice) => radio(choice, (answers.parts ?? "KEEP") === choice, choose)));
    part("parts").replaceChildren(head(), element("tbody", {}, ...parts.map((one) => line(one, choose))));
    part("parts-more").textContent = unbalanced > parts.length ? say("intake.more", format.number(unbalanced - parts.length)) : "";
}

function radio(choice, checked, choose) {
    const input = element("input", { type: "radio", name: "parts", value: choice, checked });
    input.addEventListener("change", () => choose("parts", choice));
    return element("label", {}, input, say(`intake.parts.${choice}`));
}

function head() {
    const names = ["regency", "segment", "month", "own", "sum", "difference", "parts", "choice"];
    return element("thead", {}, element("tr", {}, ...names.map((name, at) => element("th", { scope: "col", class: at > 2 && at < 7 ? "num" : null }, say(`intake.head.${name}`)))));
}

function line(one, choose) {
    const { code, name, segment, month, own, count, expected } = one;
    return element(
        "tr",
        {},
        element("th", { scope: "row" }, name),
        element("td", {}, say(`segment.${segment}`)),
        element("td", {}, format.month(month)),
        number(own === null ? say("intake.parts.none") : members(own)),
        number(members(one)),
        number(own === null ? "" : `${format.signed(one.active - own.active)}; ${format.signed(one.workers - own.workers)}`),
        number(expected > 0 ? say("intake.parts.of", format.number(count), format.number(expected)) : format.number(count)),
        element("td", {}, one.choosable ? select(code, `${name}, ${say(`segment.${segment}`)}, ${format.month(month)}`, one.choice, choose) : say("intake.parts.estimates")),
    );
}

/** The choice of one region holds for all its segments and months. */
function select(code, label, chosen, choose) {
    const list = element("select", { class: "select", "aria-label": say("intake.parts.one", label) }, ...CHOICES.map((choice) => element("option", { value: choice, selected: chosen === choice }, say(`intake.parts.short.${choice}`))));
    list.addEventListener("change", () => choose(`parts.${code}`, list.value));
    return list;
}

const number = (text) => element("td", { class: "num" }, text);
const members = ({ active, workers }) => say("intake.parts.of", format.number(active), format.number(workers));
