// The table beside a button as a file that Indonesian Excel opens as it is: UTF-8 with a byte order
// mark, semicolons, decimal comma, no thousands separator.
import { part } from "./page.js";

const FORMULA = /^[=+\-@\t]/; // a spreadsheet would compute it
const FORMULA_SIGNS = { mfrac: "/", msub: "_", msup: "^" };

document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-csv]");
    if (button) {
        save(`jangkau-${button.dataset.csv}.csv`, written(part(button.dataset.csv)));
    }
});

/** Rows of a table, then an empty line and where its figures come from. */
function written(table) {
    const rows = [...table.rows].map((row) => [...row.cells].flatMap(fields));
    const origin = [...document.querySelectorAll(".origin > div")].map((item) => [...item.children].map(text));
    return [...rows, [], ...origin].map((row) => row.map(quoted).join(";")).join("\r\n");
}

/** A cell, and an empty one for each further column that it spans. */
function fields(cell) {
    const { value, unit } = cell.dataset;
    const content = value === undefined ? harmless(text(cell) + (unit ? ` (${unit})` : "")) : value.replace(".", ",");
    return [content, ...Array(cell.colSpan - 1).fill("")];
}

/** What is read in an element but for what only leads elsewhere; parts of a formula keep what stands between them. */
function text(element) {
    const between = FORMULA_SIGNS[element.localName] ?? (element.closest?.("math") ? "" : " ");
    const parts = [...element.childNodes].filter((node) => node.dataset?.act === undefined).map((node) => (node.nodeType === Node.ELEMENT_NODE ? text(node) : node.textContent));
    return parts
        .map((part) => part.replace(/\s+/g, " ").trim())
        .filter((part) => part !== "")
        .join(between);
}

const harmless = (content) => (FORMULA.test(content) ? `'${content}` : content);
const quoted = (content) => (/[";\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content);

function save(name, content) {
    const address = URL.createObjectURL(new Blob(["\uFEFF", content], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
}
