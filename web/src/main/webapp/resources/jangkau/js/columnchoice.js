// Which column of a file is which, and which sheet is read.
import { element, part, say } from "./page.js";

/**
 * Shows which column is which, and which sheet is read; unfolded where something is missing.
 * @param answer takes the name of what is changed, and what it is from then on
 */
export function showLayout({ wanted, columns, headings, sheets, sheet, errors }, answer) {
    const chosen = new Map(columns.map(({ column, heading }) => [column, heading]));
    const fields = wanted.map((column) => field(`column.${column}`, named(column), headings, chosen.get(column) ?? "", answer));
    const others = sheets.length > 1 ? [field("sheet", say("intake.sheet"), sheets, sheet, answer)] : [];
    part("layout-fields").replaceChildren(...others, ...fields);
    part("layout").hidden = false;
    part("layout").open ||= errors.some(({ code }) => ["missingColumn", "ambiguousColumn", "noRegion"].includes(code));
}

function field(name, label, choices, value, answer) {
    const options = ["", ...new Set(choices)].map((choice) => element("option", { value: choice, selected: choice === value }, choice || say(value ? "intake.byHeading" : "intake.none")));
    const select = element("select", { class: "select", id: `answer-${name}` }, ...options);
    select.addEventListener("change", () => answer(name, select.value));
    return element("div", { class: "field" }, element("label", { for: select.id }, label), select);
}

/** How a column is called, with its segment where it is one of two. */
export function named(column) {
    const [what, segment] = column.split(".");
    return say(`intake.column.${what}`) + (segment ? ` ${say(`intake.short.${segment}`)}` : "");
}
