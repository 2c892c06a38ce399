// Tables that say so are sorted by any column: a press on its head, again for the other direction.
// The last row stays where it is if it is the sum.
const writer = new Intl.Collator(document.documentElement.lang, { numeric: true });

for (const table of document.querySelectorAll("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells];
    for (const head of heads) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "sort";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => sort(table, heads, head));
    }
}

function sort(table, heads, head) {
    const numbers = head.classList.contains("num");
    const before = head.getAttribute("aria-sort");
    const descending = before === "ascending" || (numbers && before !== "descending"); // the most first
    for (const other of heads) {
        other.removeAttribute("aria-sort");
    }
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
    const rows = [...table.tBodies[0].rows].filter((row) => !row.classList.contains("sum"));
    rows.sort((one, other) => compare(one.cells[head.cellIndex], other.cells[head.cellIndex], numbers) * (descending ? -1 : 1));
    table.tBodies[0].prepend(...rows);
}

function compare(one, other, numbers) {
    return numbers ? (one.dataset.value ?? -1) - (other.dataset.value ?? -1) : writer.compare(one.textContent, other.textContent);
}
