// The table beside a button as a file: CSV that Indonesian Excel opens as it is, UTF-8 with a byte order mark,
// semicolons, decimal comma, no thousands separator; or a workbook, which the server makes of the same cells.
import { part } from "./page.js";

const FORMULA = /^[=+\-@\t]/; // a spreadsheet would compute it
const FORMULA_SIGNS = { mfrac: "/", msub: "_", msup: "^" };

document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-csv], [data-xlsx]");
    const { csv, xlsx } = button?.dataset ?? {};
    if (csv) {
        save(`jangkau-${csv}.csv`, new Blob(["\uFEFF", lines(part(csv))], { type: "text/csv;charset=utf-8" }));
    } else if (xlsx) {
        saveWorkbook(xlsx);
    }
});

for (const button of document.querySelectorAll("button[data-csv]")) {
    button.after(" ", asWorkbook(button));
}

/** The same button for a workbook. */
function asWorkbook(button) {
    const other = button.cloneNode(true);
    delete other.dataset.csv;
    other.dataset.xlsx = button.dataset.csv;
    const words = document.createTreeWalker(other, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
        node.data = node.data.replace("CSV", "XLSX");
    }
    if (other.hasAttribute("aria-label")) {
        other.setAttribute("aria-label", other.getAttribute("aria-label").replace("CSV", "XLSX"));
    }
    return other;
}

/** The server writes what is shown; where it cannot be reached or refuses, the page says so. */
async function saveWorkbook(name) {
    const table = part(name);
    const rows = [...table.rows].map((row) => [...row.cells].flatMap(cells));
    const { lang } = document.documentElement;
    const body = JSON.stringify({ name, rows, origin: origin(), lang });
    const headers = { "Content-Type": "application/json", "Accept-Language": lang };
    const answer = await fetch("table.xlsx", { method: "POST", headers, body }).catch(() => null);
    const file = answer?.ok ? await answer.blob().catch(() => null) : null;
    if (file !== null) {
        save(`jangkau-${name}.xlsx`, file);
    }
    part("offline").hidden = answer !== null;
    part("no-file").hidden = answer === null || file !== null;
    part("no-file-reason").textContent = answer === null || answer.ok ? "" : await reason(answer);
}

/** Why the server refused; empty where it did not say. */
async function reason(answer) {
    const problem = await answer.json().catch(() => ({}));
    return problem.detail ?? "";
}

/** Where the figures of the page come from. */
const origin = () => [...document.querySelectorAll(".origin > div")].map((item) => [...item.children].map(text));

/** Rows of a table, then an empty line and where its figures come from. */
function lines(table) {
    const rows = [...table.rows].map((row) => [...row.cells].flatMap(fields));
    return [...rows, [], ...origin()].map((row) => row.map(quoted).join(";")).join("\r\n");
}

/** A cell as a text, and an empty one for each further column that it spans. */
function fields(cell) {
    const { value } = cell.dataset;
    return [value === undefined ? harmless(words(cell)) : value.replace(".", ","), ...Array(cell.colSpan - 1).fill("")];
}

/** A cell as a number where it holds one, else as a text. */
function cells(cell) {
    const { value } = cell.dataset;
    const number = value === undefined || value === "" ? NaN : Number(value);
    return [Number.isFinite(number) ? number : value === "" ? null : (value ?? words(cell)), ...Array(cell.colSpan - 1).fill(null)];
}

const words = (cell) => text(cell) + (cell.dataset.unit ? ` (${cell.dataset.unit})` : "");

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
    const address = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
}
