// Between the handle of an assumption, the number that is shown and the value of the model.
import { clean, format } from "./format.js";

const DIGITS = 3; // of what the handle gives

/** The least stands at 0, the central value at 1 and the most at 2, so that all three can be reached exactly. */
export class AssumptionScale {
    #row;
    #factor;

    /**
     * @param row {central, min, max} of the parameter table
     * @param percentage is it read as a percentage?
     */
    constructor(row, percentage) {
        this.#row = row;
        this.#factor = percentage ? 100 : 1;
    }

    /** The ends of the handle: half of it where the central value is the least or the most. */
    get ends() {
        const { central, min, max } = this.#row;
        return { first: central === min ? 1 : 0, last: central === max ? 1 : 2 };
    }

    /** The value at a place of the handle. */
    valueAt(place) {
        const { central, min, max } = this.#row;
        if (Number.isInteger(place)) {
            return [min, central, max][place];
        }
        const value = place < 1 ? min + place * (central - min) : central + (place - 1) * (max - central);
        return Math.min(max, Math.max(min, Number(value.toPrecision(DIGITS))));
    }

    /** The place of the handle for a value; an end where it lies beyond. */
    placeOf(value) {
        const { central, min, max } = this.#row;
        const part = value < central ? (value - min) / (central - min) : value > central ? 1 + (value - central) / (max - central) : 1;
        return Math.min(2, Math.max(0, part));
    }

    /** What a person typed, as a value of the model; NaN where it is no number. */
    typed(text) {
        const value = clean(format.parse(text.replace(/%\s*$/, "")) / this.#factor);
        return this.written(value) === this.written(this.#row.central) ? this.#row.central : value;
    }

    written(value) {
        return format.exact(value * this.#factor);
    }

    /** A value with the sign of a percentage where it is one. */
    inWords(value) {
        return this.#factor === 1 ? this.written(value) : format.exactPercent(value);
    }

    /** Which rule a value breaks: "number", "range" or none. */
    fault(value) {
        const { min, max } = this.#row;
        return Number.isNaN(value) ? "number" : value < min || value > max ? "range" : "";
    }
}
