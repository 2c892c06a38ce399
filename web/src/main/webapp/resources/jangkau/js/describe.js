// What changed between two states of the page, in words.
import { assumptionsInWords } from "./assumptionwords.js";
import { horizonEnd } from "./months.js";
import { say } from "./page.js";
import { monthsInWords, payersInWords, regionsInWords, same, USUAL_DURATION } from "./settings.js";

const ARROW = " → ";

/**
 * @param before, after states {board, opened}
 * @param levers the levers of the console, for their names and how their values are written
 */
export function difference({ board: before, opened: left }, { board: after, opened }, levers) {
    if (!same(left, opened)) {
        return say("simulator.change.opened", opened.name);
    }
    if (before.months !== after.months) {
        return say("simulator.change.horizon", horizonEnd(before.months) + ARROW + horizonEnd(after.months));
    }
    const changed = changedLevers(before, after, levers);
    const assumed = assumptionsInWords(before, after);
    if (assumed !== "" && changed.length === 0) {
        return assumed;
    }
    return changed.length === 1
        ? ofLever(changed[0], of(before, changed[0]), of(after, changed[0]))
        : say("simulator.change.several", changed.length);
}

/** The settings of a lever in a state of the console. */
export const of = (board, lever) => board.levers.filter((setting) => setting.lever === lever.name);

/** The levers that are set otherwise in two states of the console. */
export function changedLevers(before, after, levers) {
    return levers.filter((lever) => !same(of(before, lever), of(after, lever)));
}

function ofLever(lever, before, after) {
    if (before.length !== after.length) {
        const added = after.length > before.length;
        const [more, fewer] = added ? [after, before] : [before, after];
        const own = more.find((setting, at) => !same(setting, fewer[at]));
        return say(added ? "simulator.change.added" : "simulator.change.removed", lever.title, lever.inWords(own));
    }
    const at = after.findIndex((setting, index) => !same(setting, before[index]));
    return `${lever.title}${ofSetting(lever, before[at], after[at])}`;
}

function ofSetting(lever, before, after) {
    const from = (words) => words(before) + ARROW + words(after);
    if (before.value !== after.value) {
        return ` ${from((setting) => lever.written(setting.value))}`;
    }
    if (before.from !== after.from || before.to !== after.to) {
        return `: ${from(monthsInWords)}`;
    }
    if (!same(before.regions, after.regions)) {
        return `: ${from(regionsInWords)}`;
    }
    if (before.durationMonths !== after.durationMonths) {
        return `: ${from((setting) => say("simulator.months", setting.durationMonths ?? USUAL_DURATION))}`;
    }
    return `: ${from(payersInWords)}`;
}
