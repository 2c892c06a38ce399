// Bandingkan: on which data each scenario is computed.
import { BASELINE } from "./chosen.js";
import { monthsFrom } from "./months.js";
import { ask, given, part } from "./page.js";

/** The data that are current, by their label. */
export const current = part("content").dataset.version;

const versions = new Map([[current, Promise.resolve(version({ baseMonth: part("content").dataset.base, scenarios: given("references").map(({ key, body }) => ({ reference: key, body })) }))]]);

function version({ baseMonth, scenarios }) {
    return { base: baseMonth, references: new Map(scenarios.map(({ reference, body }) => [reference, body])) };
}

/** The base month and the reference scenarios of a data version; asked for once. */
function of(label) {
    if (!versions.has(label)) {
        const answer = ask(`reference-scenarios?version=${encodeURIComponent(label)}`).then(version);
        answer.catch(() => versions.delete(label));
        versions.set(label, answer);
    }
    return versions.get(label);
}

/**
 * Scenarios with the data that they are computed on: what is saved on its own, the references on the same where there
 * is but one, and everything on the current data where somebody wants that.
 * @return [{…scenario, data, base, body, baseline}], base being the month that the data begin in, baseline a body
 */
export function onData(scenarios, allCurrent) {
    const own = [...new Set(scenarios.map(({ dataVersion }) => dataVersion).filter(Boolean))];
    const usual = own.length === 1 ? own[0] : current;
    return Promise.all(
        scenarios.map(async (scenario) => {
            const data = allCurrent ? current : (scenario.dataVersion ?? usual);
            const { base, references } = await of(data);
            return { ...scenario, data, base, body: references.get(scenario.key) ?? scenario.body, baseline: references.get(BASELINE) };
        }),
    );
}

/** Are scenarios computed on different data? */
export const mixedData = (scenarios) => new Set(scenarios.map(({ data }) => data)).size > 1;

/** Does a scenario assume otherwise than its data say? */
export const assumes = ({ body }) => Object.keys(body?.assumptions ?? {}).length > 0;

/** The data and the assumptions that a scenario is computed on, as a text. */
export const ground = ({ data, body }) => JSON.stringify([data, Object.entries(body?.assumptions ?? {}).sort()]);

/** Are scenarios computed on different data or assumptions? Then they are shown side by side, but not ranked. */
export const mixed = (scenarios) => new Set(scenarios.map(ground)).size > 1;

/** The month that all data have begun in. */
export const latestBase = (scenarios) => scenarios.map(({ base }) => base).sort().at(-1);

/** How many months one month is after another. */
export function monthsBetween(first, second) {
    const count = (month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
    return count(second) - count(first);
}

/** An answer over a longer axis: what begins later has no figures before. */
export function along(months, answer) {
    const late = months.indexOf(answer.months[0]);
    const moved = (values) => [...Array(late).fill(NaN), ...values];
    const figures = (place) => ({ ...place, coverage: moved(place.coverage), active: moved(place.active), workers: moved(place.workers) });
    return late === 0 ? answer : { ...answer, total: figures(answer.total), provinces: answer.provinces?.map(figures), regions: answer.regions?.map(figures) };
}

/** The longest axis of some answers that end in the same month. */
export function axis(answers) {
    const first = answers.map(({ months }) => months[0]).sort()[0];
    return monthsFrom(first, monthsBetween(first, answers[0].months.at(-1)) + 1);
}
