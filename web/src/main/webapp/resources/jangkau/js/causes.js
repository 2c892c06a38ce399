// Causes of a bend, said on the chart itself.
import { format } from "./format.js";
import { say, spoken, territory } from "./page.js";

const BENDS = ["supportEnds", "supportFalls"];
const SUPPORT = "CONTRIBUTION_SUPPORT";

/** Whether a note says why a line bends: it then stands on the chart. */
export function isBend(note) {
    return BENDS.includes(note.code);
}

/**
 * Why lines bend before the horizon: where levers end, with the persons who stop with a support, and where places are
 * offered at once. One cause per month.
 * @param columns [{name, body, result}]; without a name where there is but one
 * @param everywhere is the picture about all regions? the persons always are
 */
export function causes(columns, months, everywhere) {
    const where = everywhere ? "" : say("chart.allRegions", territory());
    const ends = columns.flatMap((column) => [...leverEnds(column, months), ...membersWhoStop(column, months, where)]);
    const starts = columns.flatMap((column) => placesOffered(column, months, where));
    return [...told(ends, "chart.ends", months), ...told(starts, "chart.starts", months)].sort((a, b) => a.at - b.at);
}

function told(all, key, months) {
    const last = months.length - 1;
    return [...new Set(all.map(({ at }) => at))]
        .filter((at) => at > 0 && at < last)
        .map((at) => {
            const here = all.filter((cause) => cause.at === at);
            const levers = [...new Set(here.map(({ lever }) => say(`lever.${lever}`)))];
            return { at, title: say(key, levers.join(", "), format.month(months[at])), text: gathered(here) };
        });
}

/** What is said of one of several scenarios begins with its name; what holds for several is said once. */
function gathered(all) {
    const said = all.filter(({ text }) => text);
    return [...new Set(said.map(({ text }) => text))]
        .map((text) => {
            const owners = said.filter((cause) => cause.text === text).map(({ owner }) => owner).filter(Boolean);
            return owners.length === 0 ? text : `${owners.join(", ")}: ${text}`;
        })
        .join(" ");
}

const working = ({ levers = [] }) => levers.filter(({ value }) => value > 0);

function leverEnds({ body }, months) {
    return working(body).map(({ lever, to }) => ({ lever, at: months.indexOf(to), text: "" }));
}

/** Where paid places end or become fewer, and how many members stop then. */
function membersWhoStop({ name, result }, months, where) {
    return result.notes.filter(isBend).map(({ month, message }) => {
        const [, persons] = spoken(message).split(/(?<=:) /);
        return { lever: SUPPORT, at: months.indexOf(month), owner: owner(name, where), text: persons };
    });
}

/** Where paid places begin, and how many in a scenario and month. */
function placesOffered({ name, body }, months, where) {
    const offers = working(body).filter(({ lever, from }) => lever === SUPPORT && from);
    return [...new Set(offers.map(({ from }) => from))].map((month) => {
        const places = offers.filter(({ from }) => from === month).reduce((sum, { value }) => sum + value, 0);
        return { lever: SUPPORT, at: months.indexOf(month), owner: owner(name, where), text: say("chart.places", format.number(places)) };
    });
}

const owner = (name, where) => [name, where].filter(Boolean).join(" ");
