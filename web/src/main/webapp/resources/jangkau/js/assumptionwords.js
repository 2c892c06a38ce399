// Assumptions in words.
import { changedNames } from "./assumptionvalues.js";
import { format } from "./format.js";
import { given, say } from "./page.js";

const percentages = new Set(given("percentages"));

/** What a row of the parameter table is called, such as "lapse.NON_WAGE". */
export function nameOf(row) {
    const [key, segment] = row.split(".");
    const name = say(`parameter.${key}`);
    return segment ? say("simulator.ofSegment", name, say(`segment.${segment}`)) : name;
}

/** A value as its field shows it. */
export const written = (row, value) => (percentages.has(row.split(".")[0]) ? format.exactPercent(value) : format.exact(value));

/** What became of the assumptions between two states of the console; empty where nothing did. */
export function assumptionsInWords(before, after) {
    const names = changedNames(before.assumptions, after.assumptions);
    if (after.assumptionSet !== "" && before.assumptionSet !== after.assumptionSet) {
        return say("assumption.change.set", after.assumptionSet);
    }
    if (names.length === 0) {
        return "";
    }
    if (Object.keys(after.assumptions).length === 0 && names.length > 1) {
        return say("assumption.change.central");
    }
    const [name] = names;
    const value = (values) => (name in values ? written(name, values[name]) : say("assumption.change.middle"));
    return names.length === 1 ? `${nameOf(name)} ${value(before.assumptions)} → ${value(after.assumptions)}` : say("assumption.change.several", names.length);
}
