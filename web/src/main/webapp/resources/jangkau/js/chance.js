// A chance in words and as ten circles, never as a percentage.
import { element, say } from "./page.js";

const TENTHS = 10;
const EDGE = 0.05; // beyond it a tenth says too much

/** A chance in words: “sekitar 6 dari 10”. */
export function chanceInWords(chance) {
    if (chance < EDGE) {
        return say("chance.few");
    }
    return chance > 1 - EDGE ? say("chance.most") : say("chance.about", Math.round(TENTHS * chance));
}

/**
 * Ten circles, as many filled as futures out of ten; outlines alone where nothing is known.
 * @param chance 0 to 1, or null
 */
export function circles(chance) {
    const filled = chance === null ? 0 : Math.round(TENTHS * chance);
    return element(
        "span",
        { class: chance === null ? "circles circles--open" : "circles", "aria-hidden": "true" },
        ...Array.from({ length: TENTHS }, (_, at) => element("i", { class: at < filled ? "filled" : null })),
    );
}
