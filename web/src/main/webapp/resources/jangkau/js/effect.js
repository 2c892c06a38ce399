// Whether the last change moved coverage, and why where it did not.
import { changedNames } from "./assumptionvalues.js";
import { bodyOf } from "./console.js";
import { changedLevers, of } from "./describe.js";
import { given, say } from "./page.js";
import { same } from "./settings.js";

const answers = new Map(); // coverage by question, back to the last change

const question = (board) => JSON.stringify(bodyOf(board));

/** Takes note of the answer for a state of the console. */
export function answered(board, { total }) {
    answers.set(question(board), total.coverage);
}

/**
 * Forgets the answers on the way to a change that is done.
 * @param step the last change, {before, after}; null where there is none
 * @param now the state of the console
 */
export function forgetBut(step, now) {
    const kept = [now, ...(step === null ? [] : [step.before.board, step.after.board])].map(question);
    for (const asked of [...answers.keys()].filter((other) => !kept.includes(other))) {
        answers.delete(asked);
    }
}

/** What there is to say where the last change left coverage as it was; empty where it moved, is not done, or nobody knows yet. */
export function withoutEffect(step, now, levers) {
    if (step === null || question(now) !== question(step.after.board)) {
        return "";
    }
    const [before, after] = [step.before, step.after].map(({ board }) => answers.get(question(board)));
    if (!before || !after || !same(before, after)) {
        return "";
    }
    const [left, right] = [step.before, step.after].map(({ board }) => question({ ...board, assumptionSet: "" }));
    if (left === right) {
        return ""; // what is assumed was only given a name
    }
    const cause = causeOf(step.before.board, step.after.board, levers);
    return cause === "" ? say("simulator.unmoved") : say("simulator.unmovedBecause", cause);
}

function causeOf(before, after, levers) {
    const [lever, ...others] = changedLevers(before, after, levers);
    if (lever === undefined) {
        return causeOfAssumptions(before, after);
    }
    if (others.length > 0) {
        return "";
    }
    const [left, right] = [before, after].map((board) => of(board, lever));
    if ([...left, ...right].every(({ value }) => value === 0)) {
        return say("simulator.cause.zero");
    }
    const unpaid = (settings) => settings.map((setting) => ({ ...setting, payers: null }));
    if (same(unpaid(left), unpaid(right))) {
        return say("simulator.cause.payers");
    }
    return lever.alone ? say("simulator.cause.alone") : "";
}

/** Why other assumptions change nothing: their levers stand at nothing, or they matter to the band alone. */
function causeOfAssumptions(before, after) {
    const names = changedNames(before.assumptions, after.assumptions);
    const rows = given("assumptions").filter(({ name }) => names.includes(name));
    const idle = ({ lever }) => lever !== undefined && of(after, { name: lever }).every(({ value }) => value === 0);
    if (rows.length > 0 && rows.every(idle)) {
        return say("assumption.cause.idle", [...new Set(rows.map(({ lever }) => say(`lever.${lever}`)))].join(", "));
    }
    return rows.length > 0 && rows.every(({ chance }) => chance) ? say("assumption.cause.chance") : "";
}
