// Bandingkan: the answers of the service, put together to what is compared.
import { BASELINE, known } from "./chosen.js";
import { total } from "./money.js";
import { along, assumes, axis } from "./ondata.js";
import { Refusal, say } from "./page.js";
import { projected } from "./runs.js";

/** Baseline on the data and the assumptions of a scenario, so that the difference is the policy. */
const baselineOf = ({ data, base, baseline, body: { assumptions } }) => ({ ...known.get(BASELINE), data, base, body: { ...baseline, ...(assumptions && { assumptions }) } });

/** The scenarios, and for each the Baseline that it is held against; without one there is nothing to hold it against. */
export async function answersTo(scenarios, months, detail) {
    const all = await projected([...scenarios.map(baselineOf), ...scenarios], months, detail);
    const references = all.slice(0, scenarios.length);
    return { references, runs: all.slice(scenarios.length), failure: references.find(({ reason }) => reason)?.reason };
}

/**
 * What is compared, as columns of figures over one axis of months.
 * @param region the code of a province; empty for everywhere
 * @return {columns, baseline, months, everywhere, region}
 */
export function comparison(scenarios, { references, runs }, region) {
    const months = axis(references.map(({ value }) => value));
    const column = (scenario, answer) => {
        const result = along(months, answer);
        return { ...scenario, result, ...inside(result, region), ...paid(result.money) };
    };
    const own = scenarios.map((scenario, at) => column(baselineOf(scenario), references[at].value));
    const whole = own.filter(({ coverage }) => Number.isFinite(coverage[0]));
    return {
        columns: scenarios.map((scenario, at) => runs[at].value && { ...column(scenario, runs[at].value), reference: own[at] }).filter(Boolean),
        baseline: whole.find((one) => !assumes(one)) ?? whole[0] ?? own[0],
        months,
        everywhere: region === "",
        region,
    };
}

const inside = ({ total, provinces }, region) => (region === "" ? total : provinces.find(({ code }) => code === region));

const paid = (money) => ({ cost: total(money), price: money.costPerExtraMemberYear ?? NaN });

/** Why a scenario is not shown. */
export function why(reason) {
    if (!(reason instanceof Refusal)) {
        return say("chart.away");
    }
    return reason.errors.map(({ message }) => message).join(" ") || reason.message;
}
