// What a scenario costs beyond Baseline, from the two answers that a page holds. Pure: nothing is drawn or written here.
import { sum } from "./money.js";

const MONTHS = 12;

/** Amounts of months 0 to the last; those that begin with month 1 cost nothing before. */
const monthly = (amounts, count) => [...Array(Math.max(0, count - amounts.length)).fill(0), ...amounts];

/** What all levers cost in each month, rupiah. */
const billOf = ({ months, money }) => {
    const levers = Object.values(money.byLever ?? {}).map((amounts) => monthly(amounts, months.length));
    return months.map((_, month) => sum(levers.map((amounts) => amounts[month])));
};

/** What a scenario adds to the bill of Baseline in each month, rupiah; below zero where it saves. */
export function extraByMonth(scenario, baseline) {
    const without = billOf(baseline);
    return billOf(scenario).map((amount, month) => amount - without[month]);
}

/** What a scenario adds to what each payer pays, rupiah, as [[payer, amount]], the largest first; nobody for whom nothing changes. */
export function extraByPayer({ money }, baseline) {
    const paid = (bill, payer) => sum(bill.byPayer[payer] ?? []);
    const payers = [...new Set([...Object.keys(money.byPayer), ...Object.keys(baseline.money.byPayer)])];
    return payers
        .map((payer) => [payer, paid(money, payer) - paid(baseline.money, payer)])
        .filter(([, amount]) => Math.abs(amount) >= 1)
        .sort(([, one], [, other]) => other - one);
}

/**
 * What one more member for one year costs compared with Baseline, rupiah: both counted to their value now.
 * NaN where the scenario adds no members or no cost.
 * @param rate by which later months count less, per year
 */
export function perMemberYear(scenario, baseline, rate) {
    const now = (amounts) => sum(amounts.slice(1).map((amount, at) => amount * (1 + rate) ** (-(at + 1) / MONTHS)));
    const cost = now(extraByMonth(scenario, baseline));
    const years = now(scenario.total.active.map((active, month) => active - baseline.total.active[month])) / MONTHS;
    return years > 0 && cost > 0 ? cost / years : NaN;
}

/**
 * The bill of each year: what the levers cost, that and all years before, and how much of both is beyond Baseline.
 * @returns {total, running, extra, extraRunning}, rupiah, each with one amount per year
 */
export function yearly(years, scenario, baseline) {
    const of = (amounts) => years.map((year) => sum(amounts.filter((_, at) => scenario.months[at].startsWith(String(year)))));
    const running = (amounts) => amounts.map((_, at) => sum(amounts.slice(0, at + 1)));
    const [all, beyond] = [of(billOf(scenario)), of(extraByMonth(scenario, baseline))];
    return { total: all, running: running(all), extra: beyond, extraRunning: running(beyond) };
}
