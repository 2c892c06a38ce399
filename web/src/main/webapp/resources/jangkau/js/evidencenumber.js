// Ubah bukti: numbers as people type them, and those that could be meant in two ways.
import { clean, format } from "./format.js";
import { say } from "./page.js";

const THOUSAND = 1000;

/** @returns the number that stands in a field; NaN where there is none */
export const typedNumber = (text) => clean(format.parse(text));

/**
 * What is wrong with a number that somebody typed; empty where nothing is.
 * @param row whose values say whether thousands and decimals are usual here
 */
export function numberFault(text, { numbers, most }) {
    const { grouping, decimal } = format.words;
    const [, sign, whole, mark, rest] = /^([-+]?)(\d{1,3})([.,])(\d{3})$/.exec(text.replace(/[\s\u00a0]/g, "").replace("\u2212", "-")) ?? [];
    if (Number.isNaN(typedNumber(text))) {
        return say("evidence.noNumber");
    }
    if (mark === grouping && whole.startsWith("0")) {
        return say("evidence.leadingZero", text, `${sign}${whole}${decimal}${rest}`);
    }
    const decimals = Object.values(numbers).some((value) => !Number.isInteger(value));
    const doubtful = mark === grouping ? most < THOUSAND || decimals : mark === decimal && !whole.startsWith("0") && most >= THOUSAND && !decimals;
    return doubtful ? say("evidence.twoReadings", text, `${sign}${whole}${rest}`, `${sign}${whole}${decimal}${rest}0`) : "";
}
