// The lengths of a projection that are offered: ends of calendar years, in which budgets are made, and round years.
import { monthsFrom } from "./months.js";

const ROUND = [12, 24, 36, 60, 120, 240];
const AHEAD = 120; // months within which every December is offered

/**
 * Lengths in months, shortest first.
 * @param base the month of the data, such as "2026-02"
 * @param chosen a length that is always offered
 * @returns {decembers, others}
 */
export function horizons(base, chosen) {
    const decembers = monthsFrom(base, AHEAD + 1).flatMap((month, at) => (at > 0 && month.endsWith("-12") ? [at] : []));
    const others = [...new Set([...ROUND, chosen])].filter((months) => !decembers.includes(months)).sort((a, b) => a - b);
    return { decembers, others };
}
