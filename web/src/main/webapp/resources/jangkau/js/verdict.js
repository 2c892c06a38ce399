// Bandingkan: what the figures say, in sentences. Each is said only where the figures carry it.
import { chanceInWords } from "./chance.js";
import { BASELINE } from "./chosen.js";
import { format } from "./format.js";
import { mixed, mixedData } from "./ondata.js";
import { say, territory } from "./page.js";

const PERSON = 0.5; // less is rounding
const POINT = 0.00005; // half of the last digit that is shown
const NEWS = 1000; // persons; a smaller extra that fades is none
const FADED = 0.5;
const ALL = 0.9995; // a share that is written as the whole

const others = (columns) => columns.filter(({ key }) => key !== BASELINE);
const extra = (column, baseline, month) => column.active[month] - baseline.active[month];

/** Is nothing compared with Baseline? Then there is nothing to conclude. */
export const alone = (columns) => others(columns).length === 0;

/** Whether a scenario never differs from Baseline by a person, nor in its coverage. */
export function same(column, baseline) {
    return column.active.every((_, month) => Math.abs(extra(column, baseline, month)) < PERSON && !(Math.abs(column.coverage[month] - baseline.coverage[month]) >= POINT));
}

/** The scenarios on the same data that stand highest at the end and above Baseline; more than one where they are level. */
export function highest(columns, baseline) {
    if (mixed(columns)) {
        return []; // what is computed on different data or assumptions is not ranked
    }
    const end = baseline.coverage.length - 1;
    const top = Math.max(...others(columns).map(({ coverage }) => coverage[end]));
    return top - baseline.coverage[end] < POINT ? [] : others(columns).filter(({ coverage }) => top - coverage[end] < POINT);
}

/**
 * The sentence of the page: which scenario leads, and which extra fades; empty where none is compared.
 * @param columns [{key, name, coverage, active}], a value per month
 * @param baseline {coverage, active}
 */
export function conclusion(columns, baseline, months) {
    const end = months.length - 1;
    const month = format.longMonth(months[end]);
    if (alone(columns)) {
        return "";
    }
    if (mixed(columns)) {
        return say(mixedData(columns) ? "comparison.mixed" : "comparison.mixedAssumptions");
    }
    if (others(columns).every((column) => same(column, baseline))) {
        return say("comparison.allSame", month);
    }
    return [leader(columns, baseline, end, month), fading(columns, baseline, months)].filter(Boolean).join(" ");
}

function leader(columns, baseline, end, month) {
    const best = highest(columns, baseline);
    if (best.length === 0) {
        const below = others(columns).every(({ coverage }) => baseline.coverage[end] - coverage[end] >= POINT);
        return say(below ? "comparison.baselineBest" : "comparison.noneAbove", month, format.percent(baseline.coverage[end]));
    }
    const names = listed(best.map(({ name }) => name));
    const share = best[0].coverage[end];
    return say(best.length > 1 ? "comparison.level" : "comparison.leads", names, month, format.percent(share), plain(share - baseline.coverage[end]));
}

/** The largest extra of which less than half is left at the end. */
function fading(columns, baseline, months) {
    const end = months.length - 1;
    const faded = others(columns)
        .map((column) => {
            const extras = months.map((_, month) => extra(column, baseline, month));
            const peak = Math.max(...extras);
            return { name: column.name, peak, at: extras.indexOf(peak), rest: extras[end] };
        })
        .filter(({ peak, rest }) => peak >= NEWS && rest < FADED * peak)
        .sort((a, b) => b.peak - b.rest - (a.peak - a.rest))[0];
    if (!faded) {
        return "";
    }
    const key = faded.rest < PERSON ? "comparison.fadedAway" : "comparison.fades";
    return say(key, faded.name, format.number(faded.peak), format.longMonth(months[faded.at]), format.number(faded.rest), format.longMonth(months[end]));
}

/** How the second compares with the first. */
export function worth(columns, baseline) {
    const end = baseline.coverage.length - 1;
    const best = highest(columns, baseline);
    if (best.length !== 1) {
        return "";
    }
    const [second] = others(columns)
        .filter((column) => column !== best[0])
        .sort((a, b) => extra(b, baseline, end) - extra(a, baseline, end));
    const whole = extra(best[0], baseline, end);
    const tenths = second && whole >= PERSON ? Math.round((10 * extra(second, baseline, end)) / whole) : 0;
    if (tenths < 1 || extra(second, baseline, end) > whole) {
        return ""; // where the number of workers differs, more members may be a lower coverage
    }
    return tenths > 9 ? say("comparison.nearly", second.name, best[0].name) : say("comparison.partOf", second.name, say(`comparison.tenths.${tenths}`), best[0].name);
}

/**
 * Where the leading scenario adds most.
 * @param column the leading scenario, or undefined where none leads
 * @param places [{name, start, points}] coverage at the start, and extra points of that scenario at the end
 */
export function placed(column, places) {
    const told = places.filter(({ points }) => Number.isFinite(points));
    if (!column || told.length === 0) {
        return say("comparison.nowhere", territory());
    }
    const ordered = [...told].sort((a, b) => b.points - a.points);
    const [most, least] = [ordered[0], ordered.at(-1)];
    if (most.points - least.points < POINT) {
        return say("comparison.everywhereEqual", column.name, format.points(most.points));
    }
    const poorest = told.every(({ start }) => start >= most.start);
    return say(poorest ? "comparison.mostPoorest" : "comparison.mostPlace", column.name, most.name, format.points(most.points), least.name, format.points(least.points));
}

/**
 * How surely the highest stands above the second.
 * @param beats the share of futures in which the scenario of the row stands above that of the column
 * @param month in words
 */
export function surest(columns, beats, month) {
    const end = columns[0].coverage.length - 1;
    const [first, second] = columns.map((_, at) => at).sort((a, b) => columns[b].coverage[end] - columns[a].coverage[end]);
    return say("comparison.beats", columns[first].name, columns[second].name, chanceInWords(beats[first][second]), month);
}

/**
 * Which scenario costs most, and who pays most of it.
 * @param bills [{name, data, cost, payers: [{name, amount}]}], rupiah
 */
export function dearest(bills) {
    const most = Math.max(...bills.map(({ cost }) => cost));
    if (bills.length < 2 || mixed(bills)) {
        return "";
    }
    if (Math.round(most) <= 0) {
        return say("comparison.billNone");
    }
    const alike = (amounts, top) => amounts.filter((amount) => format.shortRupiah(amount.amount ?? amount.cost) === format.shortRupiah(top));
    const dear = alike(bills, most);
    if (dear.length > 1) {
        return dear.length === bills.length ? say("comparison.billAlike", format.shortRupiah(most)) : say("comparison.billLevel", listed(dear.map(({ name }) => name)), format.shortRupiah(most));
    }
    const largest = Math.max(...dear[0].payers.map(({ amount }) => amount));
    const payers = alike(dear[0].payers, largest);
    const key = payers.length > 1 ? "comparison.billPayers" : largest > most * ALL ? "comparison.billPayer" : "comparison.billMost";
    return say(key, dear[0].name, format.shortRupiah(most), listed(payers.map(({ name }) => name)), format.shortRupiah(largest));
}

/**
 * Where the regions come closer together, and where they drift apart.
 * @param places [{name, data, from, before, after}] how far the highest and the lowest region lie apart, in shares,
 *     in the month that the data begin in and in the end
 * @param month the last one, in words
 */
export function spreads(places, month) {
    const told = places.filter(({ before, after }) => Number.isFinite(after - before));
    if (mixed(told) || told.length === 0) {
        return "";
    }
    const change = ({ before, after }) => after - before;
    const groups = [
        ["comparison.gapNarrows", told.filter((place) => change(place) <= -POINT)],
        ["comparison.gapWidens", told.filter((place) => change(place) >= POINT)],
        ["comparison.gapStays", told.filter((place) => Math.abs(change(place)) < POINT)],
    ];
    const words = groups
        .filter(([, group]) => group.length > 0)
        .map(([key, group]) => say(key, group.length > 1 && group.length === places.length ? say("comparison.everyScenario") : listed(group.map(({ name }) => name))));
    return say("comparison.gap", format.longMonth(told[0].from), month, words.join("; "));
}

const plain = (difference) => format.points(difference).replace("+", "");

/** Names in a row: “A, B dan C”. */
function listed(names) {
    return names.length < 2 ? names.join("") : say("comparison.and", names.slice(0, -1).join(", "), names.at(-1));
}
