// Causes of a bend, said on the chart itself.
import { spoken } from "./page.js";

/** Where paid places end before the horizon, and how many members stop then. */
export function supportEnds({ months, notes }) {
    return notes
        .filter((note) => note.code === "supportEnds")
        .map((note) => {
            const at = months.indexOf(/\d{4}-\d{2}/.exec(note.message.id)?.[0]);
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
