// Bandingkan: projections of scenarios over one common horizon, each asked for once.
import { monthsFrom } from "./months.js";
import { ask } from "./page.js";

const answers = new Map();

/**
 * Projects scenarios on one version of the data.
 * @param bodies of the scenarios
 * @param months the common horizon
 * @param detail as the service names it
 * @return for each what Promise.allSettled says: a refused scenario does not hide the others
 */
export async function projected(bodies, months, detail) {
    const outcomes = await Promise.allSettled(bodies.map((body) => projection(body, months, detail)));
    const versions = new Set(outcomes.filter(({ value }) => value).map(({ value }) => value.dataVersion));
    if (versions.size > 1) {
        answers.clear(); // new data came while the page was open
        return projected(bodies, months, detail);
    }
    return outcomes;
}

/** A body over another horizon: levers that start later than that are left out. */
export function over({ levers = [], ...body }, months) {
    const last = monthsFrom(document.getElementById("content").dataset.base, months + 1).at(-1);
    return { ...body, levers: levers.filter(({ from }) => from === undefined || from <= last), months };
}

function projection(body, months, detail) {
    const question = JSON.stringify({ ...over(body, months), detail });
    if (!answers.has(question)) {
        const answer = ask("projections", JSON.parse(question));
        answer.catch(() => answers.delete(question));
        answers.set(question, answer);
    }
    return answers.get(question);
}
