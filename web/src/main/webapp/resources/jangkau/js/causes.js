// Causes of a bend, said on the chart itself.
import { spoken } from "./page.js";

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

/** The same for several scenarios: one cause per month, with what it does in each. */
export function commonSupportEnds(results) {
    const causes = new Map();
    for (const cause of results.flatMap(supportEnds)) {
        const known = causes.get(cause.at);
        if (!known) {
            causes.set(cause.at, cause);
        } else if (!known.text.includes(cause.text)) {
            known.text = `${known.text} ${cause.text}`;
        }
    }
    return [...causes.values()];
}
