// What a scenario does in each segment: arithmetic and words, free of any page.
import { format } from "./format.js";
import { say } from "./page.js";
import { PEOPLE, SHARE } from "./units.js";

/** What the charts can show of a segment, by month. */
export const FIGURES = {
    coverage: { of: ({ coverage }) => coverage, unit: SHARE },
    active: { of: ({ active }) => active, unit: PEOPLE },
    lapsed: { of: ({ lapsed }) => lapsed, unit: PEOPLE },
};

/** Segments that have workers, each beside its Baseline: [{segment, own, reference}]. */
export function pairs(scenario, baseline) {
    return scenario
        .map((own) => ({ segment: own.segment, own, reference: baseline.find(({ segment }) => segment === own.segment) }))
        .filter(({ own, reference }) => reference && own.workers[0] > 0);
}

/** What becomes of the segments, true whatever the scenario does. */
export function sentence(all, month) {
    const parts = all.map((pair) => said(pair));
    return parts.length === 0 ? "" : [say("simulator.segments.at", month), parts.join("; ")].join(" ") + ".";
}

function said({ segment, own, reference }) {
    const name = say(`segment.${segment}`);
    const coverage = format.percent(own.coverage.at(-1));
    const extra = own.active.at(-1) - reference.active.at(-1);
    const lapsed = own.lapsed.at(-1) - reference.lapsed.at(-1);
    if (Math.round(extra) === 0 && Math.round(lapsed) === 0) {
        return say("simulator.segments.same", name, coverage);
    }
    const points = format.points(own.coverage.at(-1) - reference.coverage.at(-1));
    return say("simulator.segments.other", name, coverage, points, format.signed(extra), format.signed(lapsed));
}
