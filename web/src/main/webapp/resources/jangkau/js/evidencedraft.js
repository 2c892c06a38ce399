// Ubah bukti: what stands in the fields, and what the rows were when the writing began.
import { typedNumber } from "./evidencenumber.js";
import { clean, Format, format } from "./format.js";
import { given } from "./page.js";

export const rows = new Map(given("rows").map((row) => [`${row.table}/${row.row}`, row]));
export const written = new Map(); // from the key of a row to what stands in its fields
export const filled = new Map(); // from the key of a row to its values in the version begun: only what is another is sent

/** Fills the fields of a row; its source is always said anew. */
export function begin(key) {
    const { numbers, words } = rows.get(key);
    filled.set(key, { ...numbers, ...words });
    written.set(key, Object.fromEntries([...Object.keys(filled.get(key)).map((name) => [name, asTyped(key, name)]), ["source", ""]]));
}

/** What stands in a field that nobody has touched. */
function asTyped(key, name) {
    const value = filled.get(key)[name];
    return typeof value === "number" ? format.exact(value) : value;
}

/** Does a field hold another value than the version begun? */
export function isTouched(key, name) {
    const value = filled.get(key)[name];
    const typed = written.get(key)[name];
    return typeof value === "number" ? typedNumber(typed) !== clean(value) : typed !== value;
}

/** Numbers that were typed in another language, as this one writes them; what is none stays as it is. */
export function inThisLanguage(key, typed, language) {
    const rewritten = (name, text) => {
        const value = name in rows.get(key).numbers ? new Format(language).parse(text) : NaN;
        return language === document.documentElement.lang || Number.isNaN(value) ? text : format.exact(value);
    };
    return Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, rewritten(name, text)]));
}

/** Takes in what others made of a row; fields that nobody touched follow. */
export function refill({ table, row, after }) {
    const key = `${table}/${row}`;
    const known = rows.get(key);
    if (known === undefined || after === null) {
        return;
    }
    const values = (names) => Object.fromEntries(Object.keys(names).map((name) => [name, after[name]]));
    rows.set(key, { ...known, numbers: values(known.numbers), words: values(known.words), source: after.source });
    if (written.has(key)) {
        const untouched = Object.keys(filled.get(key)).filter((name) => !isTouched(key, name));
        filled.set(key, { ...values(known.numbers), ...values(known.words) });
        untouched.forEach((name) => (written.get(key)[name] = asTyped(key, name)));
    }
}
