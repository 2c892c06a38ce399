// Tables whose columns are scenarios. On a narrow screen each column becomes a card, in the same order; there every
// cell needs the name of its row beside it, and its place among the cards.
import { element, part } from "./page.js";

/**
 * Fills a table with a head and rows, or empties it where there are no rows.
 * @param head a thead with one row whose cells are the scenarios but for the first
 */
export function fill(id, head, ...rows) {
    const table = part(id);
    table.replaceChildren(...(rows.length > 0 ? [head, element("tbody", {}, ...rows)] : []));
    table.role = "table"; // cards are laid out otherwise, and would lose what they are
    [...table.rows].forEach((row, line) => {
        const [name, ...cells] = row.cells;
        row.role = "row";
        name.role = line > 0 ? "rowheader" : "columnheader";
        cells.forEach((cell, column) => {
            cell.role = line > 0 ? "cell" : "columnheader";
            cell.dataset.row = line > 0 ? name.innerText : "";
            cell.style.order = 100 * (column + 1) + line;
        });
    });
}
