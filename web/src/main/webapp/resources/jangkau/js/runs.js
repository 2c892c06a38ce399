// Bandingkan: projections of scenarios until one common month, each asked for once.
import { monthsFrom } from "./months.js";
import { monthsBetween } from "./ondata.js";
import { ask, part } from "./page.js";

const answers = new Map();

/**
 * Projects scenarios, each on its data.
 * @param scenarios [{body, data, base}]
 * @param months from the base month of the page to the common horizon
 * @param detail as the service names it
 * @return for each what Promise.allSettled says: a refused scenario does not hide the others
 */
export function projected(scenarios, months, detail) {
    return Promise.allSettled(scenarios.map((scenario) => projection(scenario, months, detail)));
}

/** A body until the common horizon: levers that start later than that are left out. */
export function over({ body: { levers = [], ...body }, base }, months) {
    const own = months + monthsBetween(base, part("content").dataset.base);
    const last = monthsFrom(base, own + 1).at(-1);
    return { ...body, levers: levers.filter(({ from }) => from === undefined || from <= last), months: own };
}

function projection(scenario, months, detail) {
    const question = JSON.stringify({ ...over(scenario, months), dataVersion: scenario.data, detail });
    if (!answers.has(question)) {
        const answer = ask("projections", JSON.parse(question));
        answer.catch(() => answers.delete(question));
        answers.set(question, answer);
    }
    return answers.get(question);
}
