// Causes of a bend, said on the chart itself.
import { format } from "./format.js";
import { say, spoken, territory } from "./page.js";

const BENDS = ["supportEnds", "supportFalls"];
const SUPPORT = "CONTRIBUTION_SUPPORT";
const TITLES = { starts: "chart.starts", changes: "chart.changes", ends: "chart.ends", falls: "chart.falls" };
const LONG_ENOUGH = 3; // months until the next cause for a change to be told

/** Whether a note says why a line bends: it then stands on the chart. */
export function isBend(note) {
    return BENDS.includes(note.code);
}

/**
 * Why lines bend before the horizon: where levers begin, change or end, with the persons who stop with a support and
 * the places that are offered at once. One cause per month and kind. Where there is but one line, what becomes of its
 * members until the next cause; where there are several, only those beginnings that make a line jump.
 * @param columns [{name, body, result}]; without a name where there is but one
 * @param everywhere is the picture about all regions? the persons always are
 */
export function causes(columns, months, everywhere) {
    const where = everywhere ? "" : say("chart.allRegions", territory());
    const alone = columns.length === 1;
    const turns = columns.flatMap((column) => turnsOf(column, months, where));
    const shown = alone ? turns : turns.filter(({ kind, lever, text }) => kind === "ends" || kind === "falls" || (lever === SUPPORT && text));
    const all = Object.keys(TITLES).flatMap((kind) => told(shown.filter((turn) => turn.kind === kind), kind, months)).sort((a, b) => a.at - b.at);
    return alone ? all.map((cause, index) => withAftermath(cause, all[index + 1], columns[0].result)) : all;
}

function told(all, kind, months) {
    const last = months.length - 1;
    return [...new Set(all.map(({ at }) => at))]
        .filter((at) => at > 0 && at < last)
        .map((at) => {
            const here = all.filter((turn) => turn.at === at);
            const levers = [...new Set(here.map(({ lever }) => say(`lever.${lever}`)))];
            return { at, kind, title: say(TITLES[kind], levers.join(", "), format.month(months[at])), text: gathered(here) };
        });
}

/** What is said of one of several scenarios begins with its name; what holds for several is said once. */
function gathered(all) {
    const said = all.filter(({ text }) => text);
    return [...new Set(said.map(({ text }) => text))]
        .map((text) => {
            const owners = said.filter((turn) => turn.text === text).map(({ owner }) => owner).filter(Boolean);
            return owners.length === 0 ? text : `${owners.join(", ")}: ${text}`;
        })
        .join(" ");
}

/** The last month that a cause has no part in: what begins in a month shows at its end, what ends still holds there. */
const bend = ({ at, kind }) => (kind === "starts" || kind === "changes" ? at - 1 : at);

/** A cause, and what becomes of the members until the next one. */
function withAftermath(cause, following, { months, total: { active, coverage } }) {
    const from = bend(cause);
    const to = following ? bend(following) : months.length - 1;
    if (to - from < LONG_ENOUGH) {
        return cause;
    }
    const change = say("chart.until", format.month(months[to]), format.points(coverage[to] - coverage[from]), format.signed(active[to] - active[from]));
    return { ...cause, text: [cause.text, change].filter(Boolean).join(" ") };
}

/** Where the levers of a scenario begin, change or end. */
function turnsOf(column, months, where) {
    const owner = [column.name, where].filter(Boolean).join(" ");
    const settings = (column.body.levers ?? []).filter(({ value }) => value > 0);
    const stops = new Map(column.result.notes.filter(isBend).map((note) => [months.indexOf(note.month), note]));
    const starts = settings.filter(({ from }) => from).map(({ lever, from }) => ({ lever, at: months.indexOf(from) }));
    const ends = settings.filter(({ to }) => to).map(({ lever, to }) => ({ lever, at: months.indexOf(to) }));
    const goesOn = (end) => starts.some(({ lever, at }) => lever === end.lever && at === end.at + 1);
    const wentOn = (start) => ends.some(({ lever, at }) => lever === start.lever && at === start.at - 1);
    return [
        ...starts.map((start) => ({ ...start, kind: wentOn(start) ? "changes" : "starts", owner, text: start.lever === SUPPORT ? placesAt(settings, months[start.at]) : "" })),
        ...ends.filter((end) => !goesOn(end) && !(end.lever === SUPPORT && stops.has(end.at))).map((end) => ({ ...end, kind: "ends", owner, text: "" })),
        ...[...stops].map(([at, note]) => ({ lever: SUPPORT, at, kind: note.code === "supportEnds" ? "ends" : "falls", owner, text: persons(note) })),
    ];
}

/** How many paid places begin in a month. */
function placesAt(settings, month) {
    const places = settings.filter(({ lever, from }) => lever === SUPPORT && from === month).reduce((sum, { value }) => sum + value, 0);
    return say("chart.places", format.number(places));
}

/** How many members stop where paid places end or become fewer. */
function persons({ message }) {
    return spoken(message).split(/(?<=:) /)[1];
}
