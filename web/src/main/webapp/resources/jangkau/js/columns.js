// Bandingkan: the main figures, with scenarios as columns.
import { fill } from "./cards.js";
import { chanceInWords } from "./chance.js";
import { BASELINE, keySymbol } from "./chosen.js";
import { format } from "./format.js";
import { assumes, mixed, mixedData } from "./ondata.js";
import { element, say, territory } from "./page.js";
import { hundredths, PERSONS, SHARE } from "./units.js";
import { highest, same } from "./verdict.js";

/**
 * Shows the figures at the end of the horizon.
 * @param columns [{key, name, look, coverage, active, cost, price}], a value per month; once the draws are done
 *   also band, chance, and above: quantiles of what the scenario adds to Baseline, if that was drawn
 * @param baseline the same for Baseline, whether it is a column or not
 * @param form "values" or "differences" from Baseline
 * @param everywhere are these the figures of all regions? costs always are
 * @param target {coverage, month} whose chance is shown; null where there is none
 */
export function showFigures({ columns, baseline, months, everywhere, target }, form) {
    const rows = figures(months, everywhere).map(({ label, anchor, read, write, difference, plain, unit, detail }) => {
        const differs = form === "differences" && difference !== undefined;
        const cell = (column) => {
            const own = column.reference ?? baseline;
            const value = differs ? read(column) - read(own) : read(column, own);
            const known = Number.isFinite(value) && !(column.key === BASELINE && (differs || read.length > 1));
            return element(
                "td",
                { ...mark("num", column, columns, baseline), "data-value": known ? plain(value) : null },
                known ? (differs ? difference(value) : write(value)) : "–",
                ...(detail ? [element("small", {}, detail(column))] : []),
            );
        };
        const shownUnit = differs && unit === "%" ? say("comparison.pointsUnit") : unit;
        return element(
            "tr",
            {},
            element("th", { scope: "row", "data-unit": shownUnit }, element("a", { class: "source", href: `method#${anchor}` }, label)),
            ...columns.map(cell),
        );
    });
    rows.splice(1, 0, ...(everywhere ? uncertain(columns, baseline, target, form) : []));
    fill("figures", head(say("comparison.measure"), columns, baseline), ...rows);
}

/** The rows that come from draws; their cells say so until the draws are done. */
function uncertain(columns, baseline, target, form) {
    const range = form === "differences" ? ({ above }) => pointsBetween(above) : ({ band }) => SHARE.range(band.low.at(-1), band.high.at(-1));
    const row = (label, write) =>
        element(
            "tr",
            {},
            element("th", { scope: "row" }, element("a", { class: "source", href: "method#draws" }, label)),
            ...columns.map((column) => element("td", mark("num words", column, columns, baseline), column.band ? write(column) : say("comparison.pending"))),
        );
    return [
        row(say("comparison.range"), range),
        row(say("comparison.extraRange"), ({ above }) => (above ? PERSONS.range(above.active["0.1"], above.active["0.9"]) : "–")),
        ...(target ? [row(say("comparison.chance", format.percent(target.coverage), format.month(target.month)), ({ chance }) => chanceInWords(chance))] : []),
    ];
}

/** From how many points above Baseline to how many. */
function pointsBetween(above) {
    return above ? say("comparison.points", `${format.points(above.coverage["0.1"])} – ${format.points(above.coverage["0.9"])}`) : "–";
}

/** How each row is read, written and compared; readers of two are differences anyway. */
function figures(months, everywhere) {
    const end = months.length - 1;
    const month = format.month(months[end]);
    const all = everywhere ? "" : ` ${say("chart.allRegions", territory())}`;
    const points = { write: (share) => format.percent(share), difference: (share) => say("comparison.points", format.points(share)), plain: (share) => hundredths(share * 100), unit: "%" };
    const rupiah = (write) => ({ write, difference: (amount) => (amount > 0 ? "+" : "") + write(amount), plain: Math.round, unit: "Rp" });
    const persons = { write: (count) => format.number(count), difference: (count) => format.signed(count), plain: Math.round, unit: say("chart.persons") };
    const peak = ({ coverage }) => coverage.indexOf(Math.max(...coverage.filter(Number.isFinite)));
    return [
        { label: say("comparison.coverageAt", month), anchor: "coverage", read: ({ coverage }) => coverage[end], ...points },
        { label: say("comparison.activeAt", month), anchor: "coverage", read: ({ active }) => active[end], ...persons },
        { label: say("comparison.extra"), anchor: "coverage", read: ({ active }, baseline) => active[end] - baseline.active[end], ...persons, write: persons.difference, difference: undefined },
        { label: say("comparison.highest"), anchor: "coverage", read: (column) => column.coverage[peak(column)], ...points, detail: (column) => format.month(months[peak(column)]) },
        { label: say("comparison.cost", months[1].slice(0, 4), months[end].slice(0, 4)) + all, anchor: "money", read: ({ cost }) => cost, ...rupiah((amount) => format.shortRupiah(amount)) },
        { label: say("comparison.perMemberYear") + all, anchor: "money", read: ({ price }) => price, ...rupiah((amount) => format.rupiah(amount)) },
    ];
}

/** Scenarios as heads of columns; what is special about one stands beneath its name. */
export function head(first, columns, baseline) {
    return element(
        "thead",
        {},
        element(
            "tr",
            {},
            element("th", { scope: "col" }, element("span", { class: "unseen" }, first)),
            ...columns.map((column) =>
                element(
                    "th",
                    { scope: "col", ...mark("num", column, columns, baseline) },
                    keySymbol(column.look),
                    element("b", {}, /^\d+$/.test(column.key) ? element("a", { class: "source", href: `simulator?scenario=${column.key}` }, column.name) : column.name),
                    ...standing(column, columns, baseline).map((text) => element("small", {}, text)),
                ),
            ),
        ),
    );
}

function standing(column, columns, baseline) {
    if (mixed(columns)) {
        return [...(mixedData(columns) ? [say("comparison.onData", column.data)] : []), ...(assumes(column) ? [say("comparison.ownAssumptions")] : [])];
    }
    if (column.key === BASELINE) {
        return [say("comparison.reference")];
    }
    if (same(column, baseline)) {
        return [say("comparison.sameAsBaseline")];
    }
    return highest(columns, baseline).includes(column) ? [say("comparison.best")] : [];
}

/** What marks a cell: whose column it is in, and a tint in the column that stands highest. */
export function mark(kind, column, columns, baseline) {
    return { class: highest(columns, baseline).includes(column) ? `${kind} best` : kind, "data-scenario": column.key };
}
