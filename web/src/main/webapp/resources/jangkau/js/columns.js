// Bandingkan: tables with scenarios as columns.
import { format } from "./format.js";
import { written } from "./leverscale.js";
import { key } from "./looks.js";
import { element, given, part, say } from "./page.js";

const factors = new Map(given("levers").map(({ lever, factor }) => [lever, factor]));
const regionNames = given("regions");

const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);
const cost = (result) => sum(Object.values(result.money.byYear));
const peak = (coverage) => coverage.indexOf(Math.max(...coverage));

/**
 * The main figures, scenarios as columns.
 * @param form "values" or "differences" from Baseline
 */
export function showFigures({ columns, baseline }, form) {
    const { months } = baseline;
    const end = months.length - 1;
    const differences = form === "differences";
    const own = (write, value, difference) => (result) =>
        differences ? difference(value(result) - value(baseline)) : write(value(result));
    const rows = [
        [
            say("comparison.coverageAt", format.month(months[end])),
            own(format.percent.bind(format), ({ total }) => total.coverage[end], (points) => say("comparison.points", format.points(points))),
            true,
        ],
        [
            say("comparison.activeAt", format.month(months[end])),
            own(format.number.bind(format), ({ total }) => total.active[end], (persons) => format.signed(persons)),
        ],
        [
            say("comparison.extra"),
            ({ total }) => format.signed(total.active[end] - baseline.total.active[end]),
        ],
        [
            say("comparison.highest"),
            (result) => {
                const at = peak(result.total.coverage);
                const top = result.total.coverage[at];
                const over = top - Math.max(...baseline.total.coverage);
                return [
                    differences ? say("comparison.points", format.points(over)) : format.percent(top),
                    element("small", {}, format.month(months[at])),
                ];
            },
        ],
        [
            say("comparison.cost", months[1].slice(0, 4), months[end].slice(0, 4)),
            own(format.shortRupiah.bind(format), cost, (amount) => (amount > 0 ? "+" : "") + format.shortRupiah(amount)),
        ],
    ];
    part("figures").replaceChildren(
        head(say("comparison.measure"), columns),
        element(
            "tbody",
            {},
            ...rows.map(([name, write, strong]) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row" }, name),
                    ...columns.map(({ result }) => {
                        const content = [write(result)].flat();
                        return element("td", { class: "num" }, ...(strong ? [element("b", {}, ...content)] : content));
                    }),
                ),
            ),
        ),
    );
    part("cost-note").textContent = say("comparison.costNote");
}

function head(first, columns) {
    return element(
        "thead",
        {},
        element(
            "tr",
            {},
            element("th", { scope: "col" }, element("span", { class: "unseen" }, first)),
            ...columns.map(({ name, look }) => {
                const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
                svg.setAttribute("class", "key");
                svg.setAttribute("viewBox", "0 0 34 12");
                svg.setAttribute("aria-hidden", "true");
                svg.append(...key(look));
                return element("th", { scope: "col", class: "num" }, svg, element("b", {}, name));
            }),
        ),
    );
}

/** Every lever that is not set the same in all scenarios. */
export function showLevers(columns) {
    const rows = [...factors.keys()]
        .map((lever) => [say(`lever.${lever}`), columns.map(({ body }) => (body.levers ?? []).filter((setting) => setting.lever === lever).map(described))])
        .concat([[say("comparison.assumptions"), columns.map(({ body }) => Object.entries(body.assumptions ?? {}).map(([name, value]) => `${name} = ${value}`))]])
        .filter(([, cells]) => new Set(cells.map((cell) => cell.join("\n"))).size > 1);
    if (rows.length === 0) {
        part("levers").replaceChildren(element("tbody", {}, element("tr", {}, element("td", {}, say("comparison.noDifference")))));
        return;
    }
    part("levers").replaceChildren(
        head(say("comparison.lever"), columns),
        element(
            "tbody",
            {},
            ...rows.map(([name, cells]) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row" }, name),
                    ...cells.map((cell) =>
                        cell.length === 0
                            ? element("td", { class: "num nothing" }, "–", element("span", { class: "unseen" }, ` ${say("comparison.none")}`))
                            : element("td", { class: "num" }, ...cell.map((line) => lines(line))),
                    ),
                ),
            ),
        ),
    );
}

function lines(text) {
    const [first, ...rest] = text.split("\t");
    return element("div", {}, first, ...rest.map((line) => element("small", {}, line)));
}

/** A setting in words: its value and, beneath, its months and regions. */
function described({ lever, value, from, to, regions, durationMonths }) {
    const span = from && to ? `${format.month(from)}–${format.month(to)}` : from ? say("comparison.since", format.month(from)) : to ? say("comparison.till", format.month(to)) : "";
    const where = (regions ?? []).map((code) => regionNames[code]).join(", ");
    const length = durationMonths ? say("comparison.months", durationMonths) : "";
    return [`${written(value, factors.get(lever))} ${say(`lever.${lever}.unit`)}`, [span, where, length].filter(Boolean).join(" · ")]
        .filter(Boolean)
        .join("\t");
}
