// Bandingkan: who pays for each scenario, and in which years, in parts that add up as they are shown.
import { fill } from "./cards.js";
import { keySymbol } from "./chosen.js";
import { head, mark } from "./columns.js";
import { format } from "./format.js";
import { apportioned, sum } from "./money.js";
import { element, part, say } from "./page.js";
import { dearest } from "./verdict.js";

const SCALES = [1e6, 1e9]; // the words of format name them; a larger amount is counted in the last

const PAYERS = ["APBD_PROVINCE", "APBD_REGENCY", "APBDES", "BPJS", "EMPLOYER", "OTHER"];

/** @param result {columns, baseline}: the columns as {key, name, look, cost, result: {money}} */
export function showBill({ columns, baseline }) {
    const money = columns.map(({ result }) => result.money);
    const payers = PAYERS.filter((payer) => money.some(({ byPayer }) => payer in byPayer));
    const years = [...new Set(money.flatMap(({ byYear }) => Object.keys(byYear)))].sort();
    const scale = columns.some(({ cost }) => cost >= SCALES[1]) ? 1 : 0;
    const unit = `Rp ${format.words.scales[scale]}`;
    const parts = (read, keys) => money.map((own) => apportioned(keys.map((key) => read(own, key)), SCALES[scale] / 10));
    const byYear = parts((own, year) => own.byYear[year] ?? 0, years);
    const byPayer = parts((own, payer) => sum(own.byPayer[payer] ?? []), payers);
    part("bill-sentence").textContent = dearest(columns.map(({ name, data, cost }, at) => ({ name, data, cost, payers: payers.map((payer) => ({ name: say(`payer.${payer}`), amount: sum(money[at].byPayer[payer] ?? []) })) })));
    const table = (id, names, amounts) =>
        fill(
            id,
            head(say("comparison.measure"), columns, baseline),
            ...names.map((name, line) => row(name, unit, amounts.map((own) => own[line]), columns, baseline)),
            row(say("comparison.billTotal"), unit, amounts.map(sum), columns, baseline),
        );
    table("bill", payers.map((payer) => say(`payer.${payer}`)), byPayer);
    table("bill-years", years, byYear);
    for (const id of ["bill", "bill-years"]) {
        part(id).tBodies[0].lastElementChild.classList.add("sum");
    }
    showYears(columns, years, byYear);
    part("bill-unit").textContent = `, ${unit}`;
    part("years-note").textContent = say("comparison.yearsNote", format.shortRupiah((Math.max(...byYear.flat()) * SCALES[scale]) / 10));
}

/** A row of amounts in tenths of the unit. */
function row(name, unit, amounts, columns, baseline) {
    return element(
        "tr",
        {},
        element("th", { scope: "row", "data-unit": unit }, name),
        ...amounts.map((tenths, at) => element("td", { ...mark("num", columns[at], columns, baseline), "data-value": tenths / 10 }, format.decimal(tenths / 10, 1))),
    );
}

/** A bar per year and scenario, all on one scale from nothing. */
function showYears(columns, years, amounts) {
    const most = Math.max(1, ...amounts.flat());
    part("years").classList.toggle("years--many", years.length > 7);
    part("years").replaceChildren(
        ...columns.map(({ key, name, look }, at) =>
            element(
                "figure",
                { "data-scenario": key },
                element("figcaption", {}, keySymbol(look), element("b", {}, name)),
                element("ol", {}, ...years.map((year, line) => bar(year, amounts[at][line], most, look))),
            ),
        ),
    );
}

function bar(year, tenths, most, look) {
    const shape = element("i", { "aria-hidden": "true" });
    shape.style.height = `${(100 * tenths) / most}%`;
    shape.style.background = `var(--s-${look})`;
    return element("li", {}, element("span", { class: "years__amount" }, format.decimal(tenths / 10, 1)), element("span", { class: "years__bar" }, shape), element("span", { class: "years__year" }, year));
}
