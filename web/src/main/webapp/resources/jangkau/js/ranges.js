// Bandingkan: what draws say of the scenarios.
import { BASELINE, MOST } from "./chosen.js";
import { along, ground, monthsBetween } from "./ondata.js";
import { ask, part } from "./page.js";
import { over } from "./runs.js";

const DRAWS = 1024;

/**
 * Asks for the draws of scenarios, each on its data and assumptions.
 * @param result {columns, months, target}
 * @return {ranged, beats} the columns with their band and the chance of the target; and, where all are on the same
 *     data and assumptions, how often each stands above each
 */
export async function ranges(result, signal) {
    const { columns } = result;
    const groups = [...new Set(columns.map(ground))].map((own) => columns.filter((column) => ground(column) === own));
    const answers = await Promise.all(groups.map((group) => draws(group, result, signal)));
    const found = answers.flatMap((answer) => answer.found);
    return { ranged: columns.map((column) => ({ ...column, ...found.find(({ key }) => key === column.key) })), beats: answers[0].beats };
}

/** What draws say of scenarios on the same data and assumptions, and which of them stands above which. */
async function draws(group, { months, target }, signal) {
    const asked = group.some(({ key }) => key === BASELINE) || group.length === MOST ? group : [...group, group[0].reference];
    const horizon = monthsBetween(part("content").dataset.base, months.at(-1));
    const scenarios = (asked.length > 1 ? asked : [...asked, ...asked]).map((scenario) => ({ name: scenario.name, ...over(scenario, horizon) }));
    const answer = await ask("comparisons", { scenarios, dataVersion: group[0].data, draws: DRAWS, ...(target && { target }) }, signal);
    const against = asked.findIndex(({ key }) => key === BASELINE);
    return { beats: answer.beats, found: group.map(({ key }, at) => ({ key, ...drawn(along(months, quantiles(answer.scenarios[at]))), above: answer.differences[at][against] })) };
}

/** The quantiles of an answer in the place of its figures. */
const quantiles = ({ bands, chance, months }) => ({ months, chance, total: { coverage: bands.total["0.1"], active: bands.total["0.5"], workers: bands.total["0.9"] } });

const drawn = ({ total: { coverage: low, active: median, workers: high }, chance }) => ({ band: { low, median, high }, chance });
