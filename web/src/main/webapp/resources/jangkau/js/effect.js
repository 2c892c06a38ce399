// Whether the last change moved coverage, and why where it did not.
import { bodyOf } from "./console.js";
import { changedLevers, of } from "./describe.js";
import { projected } from "./months.js";
import { say } from "./page.js";
import { helped, meaning, same } from "./settings.js";

const SEEN = 0.00005; // a difference in coverage that two decimals of a percentage show
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
    if (!before || !after || before.coverage.length !== after.coverage.length || !after.coverage.every((share, at) => Math.abs(share - before.coverage[at]) < SEEN)) {
        return "";
    }
    if (!same(before.coverage, after.coverage)) {
        return say("simulator.unseen");
    }
    const reason = reasonFor(step, levers, before.unfilled && after.unfilled);
    return reason === "" ? say("simulator.unmoved") : say("simulator.unmovedBecause", reason);
}

/** Why a step moved nothing; empty where nobody can say it of everything that it changed. */
function reasonFor({ before, after }, levers, unfilled) {
    if (!same(before.board.assumptions, after.board.assumptions)) {
        return say("simulator.cause.assumptions");
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
    const [left, right] = [changes(before, after), changes(after, before)];
    if ([...left, ...right].every(({ value }) => value === 0)) {
        return say("simulator.cause.zero");
    }
    const unpaid = (settings) => settings.map((setting) => ({ ...setting, payers: null }));
    if (same(unpaid(before), unpaid(after))) {
        return say("simulator.cause.payers");
    }
    const months = projected(board.months);
    const meant = (settings) => settings.filter(({ value }) => value > 0).map((setting) => JSON.stringify(meaning(setting, months))).sort();
    if (same(meant(before), meant(after))) {
        return say("simulator.cause.same");
    }
    const engaged = board.levers.filter((setting) => setting.lever === "VILLAGE_ENGAGEMENT" && setting.value > 0);
    if (lever === "ACCOMPANIMENT" && ![...left, ...right].some((setting) => setting.value > 0 && engaged.some((other) => helped(setting, other, months)))) {
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
