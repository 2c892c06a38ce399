// Target: the smallest effort, what it means lever by lever, and who pays.
import { chanceInWords, circles } from "./chance.js";
import { format } from "./format.js";
import { written } from "./leverscale.js";
import { sum } from "./money.js";
import { element, given, part, say, spoken } from "./page.js";
import { namesOf, same } from "./settings.js";
import { hundredths } from "./units.js";

const MOST_ROWS = 5;

/** A multiple in words: “1,3 kali”. */
const times = (multiple) => say("targets.times", format.exact(multiple));

/** The sentence of an answer, true in each outcome. */
export function effortInWords({ outcome, multiple, coverage, month, reached }, tenths) {
    const aim = format.percent(coverage);
    switch (outcome) {
        case "REACHED":
            return say("targets.outcome.REACHED", aim, tenths, times(multiple));
        case "ALREADY_REACHED":
            return say("targets.outcome.ALREADY_REACHED", aim, tenths);
        case "FLAT":
            return say("targets.outcome.FLAT", format.longMonth(month), aim, tenths);
        default:
            return say("targets.outcome.UNREACHABLE", aim, tenths, format.percent(reached.coverage));
    }
}

/** The efforts worth a row: none, the package as it is, the answer with its neighbours, the largest. */
export function worthARow(tried, multiple) {
    const at = tried.findIndex((each) => each.multiple === multiple);
    const next = tried.find((each) => each.multiple >= multiple + 0.2);
    const wanted = [tried[0], tried.find((each) => each.multiple === 1), tried[at], next, tried.at(-1)];
    return tried.filter((each) => wanted.includes(each)).slice(0, MOST_ROWS);
}

/** Shows what was found, with the efforts around it. */
export function showEffort(answer, tenths) {
    const { outcome, multiple, tried, remarks, reached, coverage } = answer;
    part("effort-sentence").textContent = effortInWords(answer, tenths);
    part("effort-chance").replaceChildren(circles(reached.chance), " ", say("targets.chanceThen", format.percent(coverage), chanceInWords(reached.chance)));
    const row = (each) =>
        element(
            "tr",
            { class: each.multiple === multiple && outcome === "REACHED" ? "found" : null },
            element("th", { scope: "row" }, named(each.multiple, multiple, outcome)),
            element("td", { "data-value": each.chance }, circles(each.chance), element("small", {}, chanceInWords(each.chance))),
            element("td", { class: "num", "data-value": each.coverage * 100, "data-unit": "%" }, format.percent(each.coverage)),
        );
    part("effort").replaceChildren(
        element("thead", {}, element("tr", {}, ...[["targets.multiple"], ["targets.reachedIn"], ["targets.coverageIn", tenths]].map(([key, ...more], at) => element("th", { scope: "col", class: at === 2 ? "num" : null }, say(key, ...more))))),
        element("tbody", {}, ...worthARow(tried, multiple).map(row)),
    );
    part("remarks").replaceChildren(...remarks.map(({ message }) => element("li", {}, spoken(message))));
}

function named(multiple, found, outcome) {
    if (multiple === 0) {
        return say("targets.without");
    }
    const words = multiple === 1 ? [say("targets.asItIs", times(1))] : [times(multiple)];
    return [...words, ...(multiple === found && outcome === "REACHED" ? [say("targets.smallest")] : [])].join(", ");
}

/** Shows each setting as it is in the package and as the answer has it. */
export function showLevers(settings, { body, multiple }, kept) {
    const factors = new Map(given("levers").map(({ lever, factor }) => [lever, factor]));
    const amount = ({ lever, value }) => say(`lever.${lever}.amount`, written(hundredths(value * factors.get(lever)), 1));
    const stays = (setting) => kept.some((other) => same(other, setting));
    const other = multiple !== 1; // is there anything to tell beside the package?
    const heads = [say("targets.lever"), say("targets.asPackage"), ...(other ? [times(multiple)] : [])];
    part("levers").replaceChildren(
        element("thead", {}, element("tr", {}, ...heads.map((words) => element("th", { scope: "col" }, words)))),
        element(
            "tbody",
            {},
            ...settings.map((setting, at) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row" }, say(`lever.${setting.lever}`), element("small", {}, where(setting))),
                    element("td", {}, amount(setting)),
                    ...(other ? [element("td", {}, stays(setting) ? say("targets.stays") : amount(body.levers[at]))] : []),
                ),
            ),
        ),
    );
}

function where({ from, to, regions = [] }) {
    const months = [from ? format.month(from) : say("targets.start"), to ? format.month(to) : say("targets.end")].join("–");
    return [months, namesOf(regions)].filter(Boolean).join(", ");
}

/** Shows who pays how much until the horizon, for the package as it is and for the answer. */
export function showMoney(asItIs, answer) {
    const columns = [asItIs, ...(answer.multiple === 1 ? [] : [answer])].map(({ multiple, projection }) => ({ multiple, byPayer: projection.money.byPayer }));
    const payers = [...new Set(columns.flatMap(({ byPayer }) => Object.keys(byPayer)))];
    const { months } = answer.projection;
    const paid = ({ byPayer }, payer) => sum(byPayer[payer] ?? []);
    const cell = (amount) => element("td", { class: "num", "data-value": Math.round(amount), "data-unit": "Rp" }, format.shortRupiah(amount));
    part("money-span").textContent = say("targets.moneySpan", format.month(months[1]), format.month(months.at(-1)));
    part("money").replaceChildren(
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say("targets.payer")), ...columns.map(({ multiple }) => element("th", { scope: "col", class: "num" }, times(multiple))))),
        element("tbody", {}, ...payers.map((payer) => element("tr", {}, element("th", { scope: "row" }, say(`payer.${payer}`)), ...columns.map((column) => cell(paid(column, payer)))))),
        element("tfoot", {}, element("tr", { class: "sum" }, element("th", { scope: "row" }, say("targets.total")), ...columns.map((column) => cell(sum(payers.map((payer) => paid(column, payer))))))),
    );
}
