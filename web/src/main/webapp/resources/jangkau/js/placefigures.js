// What a scenario does in each kabupaten/kota and province: arithmetic and words, free of any page.
import { format } from "./format.js";
import { say } from "./page.js";

const CLASSES = 5;
const SEEN = 0.00005; // a difference in coverage that two decimals of a percentage show

/** Where a value lies below zero, at zero, or where there is none: beside the classes 1 to 5. */
export const [NONE, SAME, LESS] = ["0", "same", "less"];

/**
 * The figures of places at the start and at the horizon.
 * @param scenario, baseline [{code, workers, active}] with one value per month
 * @param places by code: {name, derived}
 * @returns [{code, name, derived, known, workers, active, now, then, points, extra}], shares and persons
 */
export function rows(scenario, baseline, places) {
    return scenario.map(({ code, workers, active }, at) => row(code, places[code], figures(workers, active), figures(baseline[at].workers, baseline[at].active)));
}

/** Sums by province, in the order of codes. */
export function provinces(scenario, baseline, places) {
    const codes = [...new Set(scenario.map(({ code }) => code.slice(0, 2)))].sort();
    return codes.map((code) => ({ ...row(code, places[code], sum(scenario, code), sum(baseline, code)), derived: rows(scenario, baseline, places).some((own) => own.code.startsWith(code) && own.derived) }));
}

/** All places together. */
export function whole(scenario, baseline, name) {
    return row("", { name, derived: false }, sum(scenario, ""), sum(baseline, ""));
}

const figures = (workers, active) => ({ first: { workers: workers[0], active: active[0] }, last: { workers: workers.at(-1), active: active.at(-1) } });

function sum(list, code) {
    const own = list.filter((one) => one.code.startsWith(code)).map(({ workers, active }) => figures(workers, active));
    const of = (end, kind) => own.reduce((all, one) => all + one[end][kind], 0);
    const both = (end) => ({ workers: of(end, "workers"), active: of(end, "active") });
    return { first: both("first"), last: both("last") };
}

const share = ({ workers, active }) => (workers > 0 ? active / workers : NaN);

function row(code, place, { first, last }, reference) {
    return {
        code,
        name: place?.name ?? code,
        derived: place?.derived ?? false,
        known: first.workers > 0,
        workers: last.workers,
        active: last.active,
        now: share(first),
        then: share(last),
        points: share(last) - share(reference.last),
        extra: last.active - reference.last.active,
    };
}

const ZERO = { points: (value) => Math.abs(value) < SEEN, extra: (value) => Math.abs(value) < 0.5 };

/** What the map can show: how a value is read from a row, and written on a tile and in the legend. */
export const FIGURES = {
    coverage: { of: ({ then }) => then * 100, tile: (value) => format.decimal(value, 1), bound: (value) => format.number(value) },
    points: { of: ({ points }) => points * 100, tile: (value) => format.points(value / 100), bound: (value) => format.exact(value), zero: ({ points }) => ZERO.points(points) },
    extra: { of: ({ extra }) => extra / 1000, tile: (value) => signed(value), bound: (value) => format.exact(value), zero: ({ extra }) => ZERO.extra(extra) },
};

const signed = (value) => (value > 0 ? "+" : "") + format.decimal(value, 1);

/** The same lower bounds as on Ringkasan, percent. */
const COVERAGE_BOUNDS = [30, 40, 50, 60];

/**
 * The classes of a figure on the map.
 * @returns {bounds: lower bounds of the classes 2 to 5, level: from a row to its class}
 */
export function classes(figure, all) {
    const { of, zero } = FIGURES[figure];
    const known = all.filter((one) => one.known);
    const bounds = figure === "coverage" ? COVERAGE_BOUNDS : steps(Math.max(0, ...known.map(of)));
    const level = (one) => {
        if (!one.known || !Number.isFinite(of(one))) {
            return NONE;
        }
        if (zero?.(one)) {
            return SAME;
        }
        return of(one) < 0 ? LESS : String(1 + bounds.filter((bound) => of(one) >= bound).length);
    };
    return { bounds, level };
}

/** Lower bounds of equal classes of a round width, so that they stay while the largest value moves a little. */
function steps(most) {
    const size = Math.max(most, 1e-6) / CLASSES;
    const power = 10 ** Math.floor(Math.log10(size));
    const width = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= size * 0.999);
    return Array.from({ length: CLASSES - 1 }, (_, at) => Number(((at + 1) * width).toPrecision(3)));
}

/**
 * What the map says, true whatever the scenario does.
 * @param names of provinces by code, as {name}
 */
export function sentence(all, names) {
    const known = all.filter((one) => one.known);
    const missing = all.length - known.length;
    const moved = known.filter(({ points }) => !ZERO.points(points)).sort((a, b) => b.points - a.points);
    const up = moved.filter(({ points }) => points > 0);
    const down = moved.filter(({ points }) => points < 0).reverse();
    const same = known.length - moved.length;
    const told = (key, list) => say(key, list.length, known.length, format.points(list[0].points), where(list, names));
    return [
        known.length > 0 && moved.length === 0 ? say("simulator.places.same", known.length) : "",
        up.length > 0 ? told("simulator.places.up", up) : "",
        down.length > 0 ? told("simulator.places.down", down) : "",
        moved.length > 0 && same > 0 ? say("simulator.places.others", same) : "",
        missing > 0 ? say("simulator.places.missing", missing) : "",
    ]
        .filter(Boolean)
        .join(" ");
}

/** The first of several places by name, or how many are level with it and in which provinces. */
function where(list, names) {
    const level = list.filter(({ points }) => format.points(points) === format.points(list[0].points));
    const codes = [...new Set(level.map(({ code }) => code.slice(0, 2)))].sort();
    return level.length === 1 ? level[0].name : say("simulator.places.several", level.length, codes.map((code) => names[code]?.name ?? code).join(", "));
}
