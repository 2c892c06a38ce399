// How the values of a chart are written: on the mark, on the axis, and the least height of the axis.
import { format } from "./format.js";

export const SHARE = {
    write: (share) => format.percent(share),
    axis: (share) => format.decimal(share * 100, 0),
    least: 0.06,
};

export const PERSONS = {
    write: (persons) => format.signed(persons),
    axis: (persons) => format.number(persons),
    least: 10_000,
};

export const RUPIAH = {
    write: (amount) => format.rupiah(amount),
    short: (amount) => (amount > 0 ? format.shortRupiah(amount) : ""),
    axis: (amount) => format.shortRupiah(amount).replace(/[.,]0(?=\D|$)/, ""),
    least: 1e9,
};
