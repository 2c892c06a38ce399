// What only a person can say of a file: how a column is to be read, and what a dash means.
import { format } from "./format.js";
import { element, say } from "./page.js";

/** A question with its readings; an answer goes to `answer`, with the name of what is answered. */
export function asked({ column, message, readings }, answer) {
    return question(`reading.${column}`, message, readings.map(({ choice, value }) => [choice, written(value)]), answer);
}

/** Asks what a dash means where one stands for a number, and nobody has said it. */
export function askedOfDashes(errors, answer) {
    const choices = ["ZERO", "UNKNOWN"].map((choice) => [choice, say(`intake.dash.${choice}`)]);
    return errors.some(({ code }) => code === "dash") ? [question("reading.dash", say("intake.dash"), choices, answer)] : [];
}

function question(name, text, choices, answer) {
    const fields = choices.map(([choice, said]) => {
        const input = element("input", { type: "radio", name, value: choice });
        input.addEventListener("change", () => answer(name, choice));
        return element("label", {}, input, said);
    });
    return element("fieldset", { class: "question" }, element("legend", {}, text), ...fields);
}

/** A month in words; a number with what tells its readings apart. */
function written(value) {
    if (/^\d{4}-\d\d$/.test(value)) {
        return format.longMonth(value);
    }
    const number = Number(value);
    const [low, high] = [Math.floor(number), Math.ceil(number)].map((whole) => format.number(whole));
    return say(`intake.reading.${low === high ? "whole" : "fraction"}`, format.exact(number), low, high);
}
