// How the values of a chart are written: on the mark, on the axis, and as a plain number of a unit
// for a file; and the least height of the axis.
import { format } from "./format.js";
import { say } from "./page.js";

/** As many decimals as a page shows of a percentage. */
export const hundredths = (value) => Math.round(value * 100) / 100;

export const SHARE = {
    write: (share) => format.percent(share),
    range: (low, high) => `${format.decimal(low * 100, 2)}–${format.percent(high)}`,
    axis: (share) => format.decimal(share * 100, 0),
    plain: (share) => hundredths(share * 100),
    unit: () => "%",
    least: 0.06,
};

export const PERSONS = {
    write: (persons) => format.signed(persons),
    range: (low, high) => `${format.signed(low)} – ${format.signed(high)}`,
    axis: (persons) => format.number(persons / 1000),
    plain: Math.round,
    unit: () => say("chart.persons"),
    least: 10_000,
};

/** How many people there are, as opposed to how many more. */
export const PEOPLE = { ...PERSONS, write: (persons) => format.number(persons) };

export const RUPIAH = {
    write: (amount) => format.rupiah(amount),
    short: (amount) => (amount > 0 ? format.shortRupiah(amount) : ""),
    axis: (amount) => format.shortRupiah(amount).replace(/[.,]0(?=\D|$)/, ""),
    plain: Math.round,
    unit: () => "Rp",
    least: 1e9,
};
