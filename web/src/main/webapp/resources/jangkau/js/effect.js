// Whether the last change moved coverage, and why where it did not.
import { changedNames } from "./assumptionvalues.js";
import { bodyOf } from "./console.js";
import { changedLevers, of } from "./describe.js";
import { projected } from "./months.js";
import { given, say } from "./page.js";
import { helped, meaning, same } from "./settings.js";

const SEEN = 0.00005; // a difference in coverage that two decimals of a percentage show
const ROUNDING = 1e-12; // sums in another order
const SUPPORT = "CONTRIBUTION_SUPPORT";

const answers = new Map(); // {coverage, unfilled} by question, back to the last change

const question = (board) => JSON.stringify(bodyOf(board));

/** Takes note of the answer for a state of the console. */
export function answered(board, { total, notes }) {
    answers.set(question(board), { coverage: total.coverage, unfilled: notes.some(({ code }) => code === "placesUnfilled") });
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
    const moved = before && after ? distance(before.coverage, after.coverage) : Infinity;
    if (moved >= SEEN) {
        return "";
    }
    if (moved > ROUNDING) {
        return say("simulator.unseen");
    }
    const [left, right] = [step.before, step.after].map(({ board }) => board);
    if (left.assumptionSet !== right.assumptionSet && question({ ...left, assumptionSet: "" }) === question({ ...right, assumptionSet: "" })) {
        return ""; // what is assumed was only given a name
    }
    const reason = reasonFor(step, levers, before.unfilled && after.unfilled);
    return reason === "" ? say("simulator.unmoved") : say("simulator.unmovedBecause", reason);
}

/** How far two lines lie apart at most; without end where they are not equally long. */
function distance(one, other) {
    return one.length === other.length ? Math.max(...one.map((share, at) => Math.abs(share - other[at]))) : Infinity;
}

/** Why a step moved nothing; empty where nobody can say it of everything that it changed. */
function reasonFor({ before, after }, levers, unfilled) {
    if (!same(before.board.assumptions, after.board.assumptions)) {
        return causeOfAssumptions(before.board, after.board) || say("simulator.cause.assumptions");
    }
    const changed = changedLevers(before.board, after.board, levers);
    if (changed.length === 0) {
        return say("simulator.cause.opened");
    }
    const reasons = changed.map((lever) => causeOf(lever.name, of(before.board, lever), of(after.board, lever), { board: after.board, unfilled }));
    return reasons.includes("") ? "" : [...new Set(reasons)].join("; ");
}

/** Why other settings of one lever move nothing. */
function causeOf(lever, before, after, { board, unfilled }) {
    const changed = [...changes(before, after), ...changes(after, before)];
    if (changed.length > 0 && changed.every(({ value }) => value === 0)) {
        return say("simulator.cause.zero");
    }
    const unpaid = (settings) => settings.map((setting) => ({ ...setting, payers: null }));
    if (same(unpaid(before), unpaid(after))) {
        return say("simulator.cause.payers");
    }
    const months = projected(board.months);
    if (same(meaning(before, months), meaning(after, months))) {
        return say("simulator.cause.same");
    }
    const engaged = board.levers.filter((setting) => setting.lever === "VILLAGE_ENGAGEMENT" && setting.value > 0);
    if (lever === "ACCOMPANIMENT" && !changed.some((setting) => setting.value > 0 && engaged.some((other) => helped(setting, other, months)))) {
        return say("simulator.cause.alone");
    }
    return lever === SUPPORT && unfilled ? say("simulator.cause.unfilled") : "";
}

/** The settings that another list does not hold. */
function changes(settings, others) {
    const rest = others.map((setting) => JSON.stringify(setting));
    return settings.filter((setting) => {
        const at = rest.indexOf(JSON.stringify(setting));
        return at < 0 || rest.splice(at, 1).length === 0;
    });
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
