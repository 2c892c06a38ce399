// The table beside a button as a file that Indonesian Excel opens as it is: UTF-8 with a byte order
// mark, semicolons, decimal comma, no thousands separator.
import { part } from "./page.js";

const FORMULA = /^[=+\-@\t]/; // a spreadsheet would compute it

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

function text(cell) {
    return [...cell.childNodes].map((node) => node.textContent).join(" ").replace(/\s+/g, " ").trim();
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
