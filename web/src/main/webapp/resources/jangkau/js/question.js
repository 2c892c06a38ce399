// What only a person can say of a file: how a column is to be read.
import { format } from "./format.js";
import { element, say } from "./page.js";

/** A question with its readings; an answer goes to `answer`, with the name of what is answered. */
export function asked({ column, message, readings }, answer) {
    const choice = (reading) => {
        const input = element("input", { type: "radio", name: `reading-${column}`, value: reading.choice });
        input.addEventListener("change", () => answer(`reading.${column}`, reading.choice));
        return element("label", {}, input, written(reading.value));
    };
    return element("fieldset", { class: "question" }, element("legend", {}, message), ...readings.map(choice));
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
