// Causes of a bend, said on the chart itself.
import { format } from "./format.js";
import { say, spoken } from "./page.js";

const BENDS = ["supportEnds", "supportFalls"];

/** Whether a note says why a line bends: it then stands on the chart. */
export function isBend(note) {
    return BENDS.includes(note.code);
}

/** Where paid places end or become fewer before the horizon, and how many members stop then. */
export function supportEnds({ months, notes }) {
    return notes
        .filter(isBend)
        .map((note) => {
            const at = months.indexOf(note.month);
            const [title, text] = spoken(note.message).split(/(?<=:) /);
            return { at, title, text };
        })
        .filter(({ at }) => at >= 0);
}

/**
 * The ends of levers in several scenarios: one cause per month, with the persons who stop with a support.
 * @param columns [{name, body, result}]
 * @param everywhere is the picture about all regions? the persons always are
 */
export function commonEnds(columns, months, everywhere) {
    const support = columns.flatMap(({ name, result }) => supportEnds(result).map((cause) => ({ ...cause, name })));
    const ends = columns.flatMap(({ name, body }) => (body.levers ?? []).map(({ lever, to }) => ({ name, lever, at: months.indexOf(to) })));
    const last = months.length - 1;
    const places = [...new Set([...support, ...ends].map(({ at }) => at))].filter((at) => at > 0 && at < last).sort((a, b) => a - b);
    return places.map((at) => {
        const levers = [...new Set(ends.filter((end) => end.at === at).map(({ lever }) => say(`lever.${lever}`)))];
        const where = everywhere ? "" : ` ${say("comparison.allRegions")}`;
        const stopped = support.filter((cause) => cause.at === at).map(({ name, text }) => `${name}${where}: ${text}`);
        return { at, title: say("comparison.ends", levers.join(", "), format.month(months[at])), text: stopped.join(" ") };
    });
}
