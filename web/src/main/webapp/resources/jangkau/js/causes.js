// Causes of a bend, said on the chart itself.
import { format } from "./format.js";
import { say, spoken, territory } from "./page.js";

const BENDS = ["supportEnds", "supportFalls"];
const SUPPORT = "CONTRIBUTION_SUPPORT";
const TITLES = { ends: "chart.ends", falls: "chart.falls", changes: "chart.changes", starts: "chart.starts" };
const LONG_ENOUGH = 3; // months until the next cause for a change to be told
const NAMED = 3; // levers; more are counted

/** Whether a note says why a line bends: it then stands on the chart. */
export function isBend(note) {
    return BENDS.includes(note.code);
}

/**
 * Why lines bend before the horizon: where levers begin, change or end, with the persons who stop with a support and
 * the places that are offered at once. One cause per bend. Where there is but one line, also what becomes of its
 * members until the next one; where there are several, only those beginnings that make a line jump.
 * @param columns [{name, body, result, heldAgainst}]; without a name where there is but one, which may have the result
 *   that its members are held against
 * @param everywhere is the picture about all regions? the persons always are
 */
export function causes(columns, months, everywhere) {
    const where = everywhere ? "" : say("chart.allRegions", territory());
    const alone = columns.length === 1;
    const last = months.length - 1;
    const turns = columns
        .flatMap((column) => turnsOf(column, months, where))
        .filter(({ at, kind, lever }) => at > 0 && at < last && (alone || kind === "ends" || kind === "falls" || lever === SUPPORT));
    const bends = [...new Set(turns.map(({ at }) => at))].sort((a, b) => a - b);
    return bends.map((at, index) => {
        const here = turns.filter((turn) => turn.at === at);
        const rest = alone ? aftermath(columns[0], at, bends[index + 1] ?? last, months) : "";
        return { at, title: titles(here), text: [gathered(here), rest].filter(Boolean).join(" ") };
    });
}

/** What begins, changes and ends at a bend. */
function titles(turns) {
    return Object.entries(TITLES)
        .map(([kind, key]) => [key, turns.filter((turn) => turn.kind === kind)])
        .filter(([, own]) => own.length > 0)
        .map(([key, own]) => {
            const levers = [...new Set(own.map(({ lever }) => say(`lever.${lever}`)))];
            return say(key, levers.length > NAMED ? say("chart.levers", levers.length) : levers.join(", "), format.month(own[0].month));
        })
        .join(" ");
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

/** What becomes of the members from one bend to the next: beyond what they are held against where there is something and they differ from it. */
function aftermath({ result: { total }, heldAgainst }, from, to, months) {
    if (to - from < LONG_ENOUGH) {
        return "";
    }
    const change = (at) => total.active[to] - at(to) - (total.active[from] - at(from));
    if (heldAgainst && total.active.some((active, at) => Math.round(active - heldAgainst.total.active[at]) !== 0)) {
        const extra = change((at) => heldAgainst.total.active[at]);
        return Math.round(extra) === 0 ? "" : say("chart.extraUntil", format.month(months[to]), format.signed(extra));
    }
    return say("chart.until", format.month(months[to]), format.points(total.coverage[to] - total.coverage[from]), format.signed(change(() => 0)));
}

/** Where the levers of a scenario begin, change or end, each at the last month before that shows in a line. */
function turnsOf(column, months, where) {
    const owner = [column.name, where].filter(Boolean).join(" ");
    const settings = (column.body.levers ?? []).filter(({ value }) => value > 0);
    const stops = new Map(column.result.notes.filter(isBend).map((note) => [months.indexOf(note.month), note]));
    const starts = settings.filter(({ from }) => from).map(({ lever, from: month }) => ({ lever, month, at: months.indexOf(month) - 1 }));
    const ends = settings.filter(({ to }) => to).map(({ lever, to: month }) => ({ lever, month, at: months.indexOf(month) }));
    const meets = (one, others) => others.some(({ lever, at }) => lever === one.lever && at === one.at);
    return [
        ...ends.filter((end) => !meets(end, starts) && !(end.lever === SUPPORT && stops.has(end.at))).map((end) => ({ ...end, kind: "ends", owner, text: "" })),
        ...[...stops].map(([at, note]) => ({ lever: SUPPORT, month: note.month, at, kind: note.code === "supportEnds" ? "ends" : "falls", owner, text: persons(note) })),
        ...starts.map((start) => ({ ...start, kind: meets(start, ends) ? "changes" : "starts", owner, text: start.lever === SUPPORT ? placesFrom(settings, start.month) : "" })),
    ];
}

/** How many paid places begin in a month. */
function placesFrom(settings, month) {
    const places = settings.filter(({ lever, from }) => lever === SUPPORT && from === month).reduce((sum, { value }) => sum + value, 0);
    return say("chart.places", format.number(places));
}

/** How many members stop where paid places end or become fewer. */
function persons({ message }) {
    return spoken(message).split(/(?<=:) /)[1];
}
