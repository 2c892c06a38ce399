// Which column of a file is which, and which sheet is read.
import { element, part, say } from "./page.js";

const NOT_READ = "@";
let last = null; // the field that was answered last; the file is read anew, and the field drawn anew
const POINTED = ["missingColumn", "ambiguousColumn", "noRegion", "columnTwice"]; // what pointing at a column mends

/** Whether pointing at columns mends it. */
export const isPointed = ({ code }) => POINTED.includes(code);

/**
 * Shows which column is which, and which sheet is read; unfolded where something is missing, with the first lines.
 * @param answers what was answered so far, by name
 * @param answer takes the name of what is changed, and what it is from then on
 */
export function showLayout({ wanted, columns, lines, headings, sheets, sheet, errors }, answers, answer) {
    const places = placesOf(headings, lines);
    const chosen = new Map(columns.map(({ column, at }) => [column, `@${at}`]));
    const fields = wanted.map((column) => columnField(column, places, chosen.get(column) ?? "", answers[`column.${column}`], answer));
    const others = sheets.length > 1 ? [field("sheet", say("intake.sheet"), sheets.map((name) => [name, name]), sheet, answer)] : [];
    const arrangement = wanted.some((column) => column.includes(".")) ? "SIDE_BY_SIDE" : "LIST";
    const arrangements = ["LIST", "SIDE_BY_SIDE"].map((name) => [name, say(`intake.arrangement.${name}`)]);
    part("layout-fields").replaceChildren(...others, field("layout", say("intake.arrangement"), arrangements, arrangement, answer), ...fields);
    showLines(places, lines);
    part("layout").hidden = false;
    part("layout").open ||= errors.some(isPointed);
    part(last)?.focus({ preventScroll: true });
    last = null;
}

/** Each column that has a heading or a cell: its letters, and its heading. */
function placesOf(headings, lines) {
    const width = Math.max(headings.length, ...lines.map(({ cells }) => cells.length));
    return Array.from({ length: width }, (_, i) => ({ index: i, at: letters(i), heading: headings[i] ?? "" })).filter(
        ({ index, heading }) => heading !== "" || lines.some(({ cells }) => cells[index]),
    );
}

/** A column as spreadsheet programs call it, 0 is A. */
export function letters(index) {
    return (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
}

function columnField(column, places, found, answered, answer) {
    const options = places.map(({ at, heading }) => [`@${at}`, heading === "" ? say("intake.columnBare", at) : say("intake.columnAt", at, heading)]);
    const none = found !== "" || answered ? [["", say("intake.byHeading")], [NOT_READ, say("intake.notRead")]] : [["", say("intake.none")]];
    return field(`column.${column}`, named(column), [...none, ...options], answered === NOT_READ ? NOT_READ : found, answer);
}

function field(name, label, choices, value, answer) {
    const options = choices.map(([choice, text]) => element("option", { value: choice, selected: choice === value }, text));
    const select = element("select", { class: "select", id: `answer-${name}` }, ...options);
    select.addEventListener("change", () => {
        last = select.id;
        answer(name, select.value);
    });
    return element("div", { class: "field" }, element("label", { for: select.id }, label), select);
}

/** The first lines of the table under the letters of their columns. */
function showLines(places, lines) {
    const head = element("tr", {}, element("td", {}), ...places.map(({ at }) => element("th", { scope: "col" }, at)));
    const rows = lines.map(({ line, cells }) => element("tr", {}, element("th", { scope: "row" }, line), ...places.map(({ index }) => element("td", {}, cells[index] ?? ""))));
    part("lines").replaceChildren(element("thead", {}, head), element("tbody", {}, ...rows));
}

/** How a column is called, with its segment where it is one of two. */
export function named(column) {
    const [what, segment] = column.split(".");
    return say(`intake.column.${what}`) + (segment ? ` ${say(`intake.short.${segment}`)}` : "");
}
