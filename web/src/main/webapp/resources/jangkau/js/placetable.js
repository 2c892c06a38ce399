// Simulasi, Wilayah: the same figures as a table, provinces with their kabupaten/kota folded below them. A press on a
// head sorts provinces, and within each its kabupaten/kota.
import { format } from "./format.js";
import { element, part, say } from "./page.js";
import { hundredths } from "./units.js";

const table = part("places-table");
const writer = new Intl.Collator(document.documentElement.lang, { numeric: true });
const open = new Set(); // codes of provinces
let sorting = { key: "code", descending: false };
let shown = null; // {provinces, regencies, total, months}

const percent = { write: (share) => format.percent(share), plain: (share) => hundredths(share * 100), unit: "%" };
const persons = { write: (count) => format.number(count), plain: Math.round };

/** The columns behind the name and the code. */
const COLUMNS = {
    workers: persons,
    now: percent,
    then: percent,
    points: { ...percent, write: (share) => format.points(share), unit: null },
    active: persons,
    extra: { ...persons, write: (count) => format.signed(count) },
};

/** Takes away what is no longer true. */
export function withdrawTable() {
    shown = null;
    part("places-part").hidden = true;
}

/** @param figures {provinces, regencies, total} as rows of placefigures.js */
export function showTable(figures, months) {
    shown = { ...figures, months };
    part("places-part").hidden = false;
    draw();
}

function draw() {
    const { provinces, regencies, total, months } = shown;
    const body = sorted(provinces).flatMap((province) => [
        line(province, "places__province"),
        ...sorted(regencies.filter(({ code }) => code.startsWith(province.code))).map((regency) => line(regency, open.has(province.code) ? "places__regency" : "places__regency places__regency--folded")),
    ]);
    table.replaceChildren(element("thead", {}, head(months)), element("tbody", {}, ...body, line(total, "sum")));
}

function sorted(list) {
    const { key, descending } = sorting;
    const order = (a, b) => (key in COLUMNS ? (finite(a[key]) - finite(b[key])) : writer.compare(a[key], b[key]));
    return [...list].sort((a, b) => order(a, b) * (descending ? -1 : 1));
}

const finite = (value) => (Number.isFinite(value) ? value : -Infinity);

function head(months) {
    const [first, last] = [format.month(months[0]), format.month(months.at(-1))];
    const column = (key, ...parts) => {
        const button = element("button", { type: "button", class: "sort" }, say(`simulator.places.head.${key}`, ...parts));
        button.addEventListener("click", () => sortBy(key));
        const direction = key === sorting.key ? (sorting.descending ? "descending" : "ascending") : null;
        return element("th", { scope: "col", class: key in COLUMNS ? "num" : null, "aria-sort": direction, "data-unit": COLUMNS[key]?.unit, "data-key": key }, button);
    };
    return element("tr", {}, column("name"), column("code"), column("workers", last), column("now", first), column("then", last), column("points"), column("active", last), column("extra"), element("th", { scope: "col" }, say("overview.originHead")));
}

function sortBy(key) {
    const numbers = key in COLUMNS;
    sorting = { key, descending: sorting.key === key ? !sorting.descending : numbers }; // the most first
    draw();
    table.querySelector(`[data-key="${key}"] button`).focus();
}

function line(row, kind) {
    const cell = (key) => {
        const { write, plain } = COLUMNS[key];
        return row.known && Number.isFinite(row[key]) ? element("td", { class: "num", "data-value": plain(row[key]) }, write(row[key])) : element("td", { class: "num" }, "–");
    };
    return element(
        "tr",
        { class: kind },
        element("th", { scope: "row" }, kind === "places__province" ? fold(row) : kind === "sum" ? row.name : element("a", { href: `region?code=${row.code}` }, row.name)),
        element("td", {}, row.code),
        ...Object.keys(COLUMNS).map(cell),
        element("td", {}, kind === "sum" ? "" : say(row.known ? `simulator.places.${row.derived ? "derived" : "reported"}` : "overview.noData")),
    );
}

function fold({ code, name }) {
    const button = element("button", { type: "button", class: "places__fold", "aria-expanded": String(open.has(code)), "data-province": code }, name);
    button.addEventListener("click", () => {
        open[open.has(code) ? "delete" : "add"](code);
        draw();
        table.querySelector(`[data-province="${code}"]`).focus();
    });
    return button;
}
