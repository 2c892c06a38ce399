// Between the handle, the number that is shown and the value of the model.
import { clean, format } from "./format.js";
import { say } from "./page.js";

/** A value of the model as it is shown, without a unit. */
export const written = (value, factor) => format.exact(value * factor);

const READABLE = 4; // digits
const FINER = 2; // decimals more than are usually shown
const NEAR = 4; // px to the mark of a named position that catch the handle

/**
 * The place of a handle that a pointer moves: a named position where it comes near one.
 * @param width px from one named position to the next
 */
export function snapped(position, width) {
    const named = Math.round(position);
    return Math.abs(position - named) * width <= NEAR ? named : position;
}

/** Piecewise linear through none, low, medium and high, which stand at 0, 1, 2 and 3. */
export class LeverScale {
    /** @param given {factor, digits, most, positions} as the server gave it */
    constructor(given) {
        this.given = given;
    }

    /** What a person typed, as a value of the model; NaN where it is no number. */
    typed(text) {
        return clean(format.parse(text) / this.given.factor);
    }

    /** Why what was typed cannot be taken, in the unit of the field; empty where it can. */
    fault(text, value) {
        const { lever, factor, most, positions } = this.given;
        if (Number.isFinite(value) && this.#twoReadings(text)) {
            return say("simulator.twoReadings", text, format.number(value * factor * 1000), format.number(value * factor));
        }
        if (Number.isNaN(value)) {
            return say("simulator.noNumber", text, this.written(positions[2]));
        }
        if (value < 0) {
            return say("simulator.least", this.written(0));
        }
        return value > most ? say("simulator.most", say(`lever.${lever}.amount`, this.written(most))) : "";
    }

    /** A decimal mark before exactly three digits may be meant for thousands, where nobody needs decimals. */
    #twoReadings(text) {
        return this.given.digits === 0 && format.hasThreeDecimals(text);
    }

    written(value) {
        return written(value, this.given.factor);
    }

    /** The value at a place of the handle, rounded to what is shown. */
    valueAt(position) {
        const { positions, factor, digits } = this.given;
        if (Number.isInteger(position)) {
            return positions[position];
        }
        const low = Math.floor(position);
        const value = positions[low] + (position - low) * (positions[low + 1] - positions[low]);
        return clean(Number((value * factor).toFixed(digits)) / factor);
    }

    /** A usual high value and the highest that may be set. */
    get range() {
        return { high: this.given.positions[3], most: this.given.most };
    }

    /** A value with as many digits as somebody reads. */
    readable(value) {
        const { factor, digits, most } = this.given;
        const shown = Number(Number((value * factor).toPrecision(READABLE)).toFixed(digits + FINER));
        return Math.min(most, clean(shown / factor));
    }

    /** The place of the handle for a value; the end where the value is beyond high. */
    positionOf(value) {
        const { positions } = this.given;
        if (value >= positions[3]) {
            return 3;
        }
        const low = Math.max(0, positions.findIndex((_, at) => value < positions[at + 1]));
        return low + (value - positions[low]) / (positions[low + 1] - positions[low]);
    }

    /** The value in words: a named position, or between which two it lies. */
    meaning(value) {
        const { positions } = this.given;
        const names = [0, 1, 2, 3].map((at) => say(`simulator.position.${at}`));
        const exact = positions.indexOf(value);
        if (exact >= 0) {
            return names[exact];
        }
        if (value > positions[3]) {
            return say("simulator.above", names[3]);
        }
        const low = Math.floor(this.positionOf(value));
        return low === 0 ? say("simulator.below", names[1]) : say("simulator.between", names[low], names[low + 1]);
    }
}
