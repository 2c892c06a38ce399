// The panel of assumptions: what is believed of the world, beside what is decided.
import { any, byRow, withValue } from "./assumptionvalues.js";
import { AssumptionRow } from "./assumptionrow.js";
import { AssumptionSets } from "./assumptionsets.js";
import { nameOf } from "./assumptionwords.js";
import { element, given, part, say } from "./page.js";
import { openPanel } from "./panels.js";

const FIELD = /^assumptions\.(.+)$/;

const percentages = new Set(given("percentages"));

export class Assumptions {
    #table = given("assumptions");
    #rows;
    #values = {};
    #set = "";
    #doubts = [];
    #sets;
    #told;

    /** @param told {moved, done}: called with {glide} while something changes by hand, and when it has changed */
    constructor(told) {
        this.#told = told;
        const each = { moved: (row, value, how) => this.#moved(row, value, how), done: told.done };
        this.#rows = this.#table.map((row) => new AssumptionRow(document.querySelector(`[data-assumption="${row.name}"]`), row, percentages.has(row.key), each));
        part("assumption-reset").addEventListener("click", () => this.apply({}, ""));
        document.addEventListener("doubts", ({ detail }) => this.#doubt(detail));
        document.addEventListener("panel", () => this.#lead());
        this.#sets = new AssumptionSets(this);
        this.#show();
    }

    /** What differs from the central values, by row, in one order. */
    get values() {
        return this.#values;
    }

    /** The name of the set that the values were taken from; empty where they are nobody's. */
    get set() {
        return this.#set;
    }

    /** Shows what a scenario assumes. */
    take(values, set) {
        this.#values = byRow(values, this.#table);
        this.#set = any(values) ? set : "";
        for (const row of this.#rows) {
            row.show(this.#values[row.name]);
        }
        this.#show();
    }

    /** Takes over other values by hand, in one step. */
    apply(values, set) {
        this.take(values, set);
        this.#told.moved({ glide: true });
        this.#told.done(null);
    }

    /**
     * Says at each row what the service refused there.
     * @returns the errors that belong to no row, or to one that is not seen
     */
    refuse(errors) {
        const reasons = {};
        const others = [];
        const unknown = [];
        for (const error of errors) {
            const name = FIELD.exec(error.field)?.[1];
            if (this.#rows.some((row) => row.name === name)) {
                reasons[name] = error.message;
            } else {
                (name === undefined ? others : unknown).push(error);
            }
        }
        for (const row of this.#rows) {
            const words = row.refuse(reasons[row.name] ?? "");
            if (words !== "" && part("assumptions").hidden) {
                others.push({ field: "", message: `${nameOf(row.name)}: ${words}` });
            }
        }
        part("assumption-others").textContent = unknown.map(({ message }) => message).join(" ");
        return [...others, ...unknown];
    }

    /** Leads to a field that holds what could not be taken, if there is one. */
    leadToTypo() {
        const mistyped = this.#rows.find((row) => row.mistyped);
        if (mistyped) {
            this.#open(mistyped.name);
            mistyped.focus();
        }
        return mistyped !== undefined;
    }

    /** Opens the panel at a parameter that a part of an address names, such as #assumption-trend. */
    openAt(hash) {
        const key = /^#assumption-(\w+)$/.exec(hash)?.[1];
        const row = this.#table.find((own) => own.key === key);
        if (row) {
            this.#open(row.name);
            this.#rows.find(({ name }) => name === row.name).focus();
        }
    }

    #open(name) {
        const root = document.querySelector(`[data-assumption="${name}"]`);
        openPanel("assumptions");
        root.closest("details").open = true;
        root.closest(".assumption").scrollIntoView({ block: "center" });
    }

    #moved(row, value, how) {
        this.#values = withValue(this.#values, row, value);
        this.#set = "";
        this.#show();
        this.#told.moved(how);
    }

    /** Says how much is changed, in all and in each group. */
    #show() {
        const count = Object.keys(this.#values).length;
        part("assumption-count").textContent = count === 0 ? say("assumption.none") : say("assumption.changed", count);
        part("assumption-reset").hidden = count === 0;
        part("assumption-mark").textContent = count === 0 ? "" : ` (${count})`;
        for (const group of document.querySelectorAll(".assumption-group")) {
            const own = group.querySelectorAll(".assumption__row--changed").length;
            group.querySelector(".assumption-group__count").textContent = own === 0 ? "" : say("assumption.changedHere", own);
        }
        this.#sets.show();
    }

    /** Takes note of what is doubted most; what somebody looks at does not move under the hand. */
    #doubt(rows) {
        const first = this.#doubts.length === 0;
        this.#doubts = rows;
        if (first || part("assumptions").hidden) {
            this.#lead();
        }
    }

    /** Leads to what is doubted most. */
    #lead() {
        const words = this.#doubts.map(({ name, words: text }) => {
            const button = element("button", { type: "button", class: "assumptions__lead-to" }, text);
            button.addEventListener("click", () => {
                this.#open(name);
                this.#rows.find((row) => row.name === name).focus();
            });
            return button;
        });
        part("assumption-doubts").hidden = words.length === 0;
        part("assumption-doubts").querySelector("span").replaceChildren(...words);
    }
}
