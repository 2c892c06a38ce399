// The target that a person sets: a coverage, and the month by which it is to be reached. The browser remembers it.
import { format } from "./format.js";
import { fillMonths } from "./months.js";
import { part, say } from "./page.js";

const USUAL = { coverage: 0.5, month: null };
const KEY = "target";

/** @param target {coverage, month}; a month of null means the last one that is computed */
export const isTarget = (target) =>
    Number.isFinite(target?.coverage) && target.coverage > 0 && target.coverage < 1 && (target.month === null || /^\d{4}-(0[1-9]|1[0-2])$/.test(target.month));

export class Target {
    #coverage = part("target-coverage");
    #month = part("target-month");
    #fault = part("target-fault");
    #own = remembered();
    #months = [];

    /** @param changed called when the person sets another target */
    constructor(changed) {
        this.#show();
        this.#coverage.addEventListener("change", () => this.#typed(changed));
        this.#month.addEventListener("change", () => {
            this.take({ ...this.#own, month: this.#month.value || null });
            changed();
        });
    }

    /** What is aimed at, {coverage, month}. */
    get own() {
        return this.#own;
    }

    /** Takes over a target and remembers it. */
    take(target) {
        this.#own = target;
        try {
            localStorage.setItem(KEY, JSON.stringify(target));
        } catch {
            // holds for this page only
        }
        this.#show();
    }

    /** Offers the months that are computed, the first of them the one of the data. */
    within(months) {
        this.#months = months;
        this.#show();
    }

    /** The target as the service takes it; null where its month is not computed. */
    get asked() {
        const month = this.#own.month ?? this.#months.at(-1);
        return this.#months.includes(month) ? { coverage: this.#own.coverage, month } : null;
    }

    #typed(changed) {
        const share = format.parse(this.#coverage.value) / 100;
        const fine = isTarget({ coverage: share, month: null });
        this.#fault.textContent = fine ? "" : say("chance.fault");
        this.#coverage.toggleAttribute("aria-invalid", !fine);
        if (fine) {
            this.take({ ...this.#own, coverage: share });
            changed();
        }
    }

    #show() {
        this.#coverage.value = format.exact(this.#own.coverage * 100);
        if (this.#months.length > 0) {
            fillMonths(this.#month, this.#months.slice(1), this.#own.month, format.month(this.#months.at(-1)));
        }
    }
}

function remembered() {
    try {
        const kept = JSON.parse(localStorage.getItem(KEY));
        return isTarget(kept) ? kept : USUAL;
    } catch {
        return USUAL;
    }
}
