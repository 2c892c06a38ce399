// The lever console as a whole: horizon, levers and assumptions as one body of a scenario.
import { format } from "./format.js";
import { Lever } from "./levers.js";
import { monthsFrom } from "./months.js";
import { element, given, part, say } from "./page.js";

const HORIZONS = [12, 24, 36, 60, 120, 240];

export class Console {
    #base = part("content").dataset.base;
    #horizon = part("horizon");
    #assumptions = {};

    /** @param changed called with {glide} after every change by hand */
    constructor(changed) {
        this.levers = given("levers").map((scale) => new Lever(part(`lever-${scale.lever}`), scale, changed));
        this.#horizon.addEventListener("change", () => {
            this.#span();
            changed({ glide: false });
        });
        for (const button of document.querySelectorAll("[data-group]")) {
            button.addEventListener("click", () => this.#openGroup(button.dataset.group));
        }
    }

    /** What is set now, as the service takes it. */
    body() {
        const body = { months: Number(this.#horizon.value), levers: this.levers.flatMap((lever) => lever.settings()) };
        if (Object.keys(this.#assumptions).length > 0) {
            body.assumptions = this.#assumptions;
        }
        return body;
    }

    /** Shows a body; it is also what a reset of a lever goes back to. */
    take({ months, levers = [], assumptions = {} }) {
        this.#assumptions = assumptions;
        this.#offerHorizons(months);
        for (const lever of this.levers) {
            lever.take(levers.filter((setting) => setting.lever === lever.name));
        }
        this.#span();
    }

    /** Keeps what is set now as what a reset goes back to. */
    settle() {
        for (const lever of this.levers) {
            lever.settle();
        }
    }

    /**
     * Says at each lever what the service refused there.
     * @param asked the body that was refused
     * @returns the reasons that belong to no lever
     */
    refuse(errors, asked) {
        const reasons = new Map();
        const others = [];
        for (const { field, message } of errors) {
            const at = /^levers\[(\d+)\]/.exec(field)?.[1];
            const lever = at === undefined ? undefined : asked.levers[Number(at)]?.lever;
            if (lever) {
                reasons.set(lever, [...(reasons.get(lever) ?? []), message]);
            } else {
                others.push(message);
            }
        }
        for (const lever of this.levers) {
            lever.refuse((reasons.get(lever.name) ?? []).join(" "));
        }
        return others;
    }

    /** Leads to a field that holds what could not be taken, if there is one. */
    leadToTypo() {
        const mistyped = this.levers.find((lever) => lever.mistyped);
        if (mistyped) {
            this.#openGroup(mistyped.group);
            mistyped.focus();
        }
        return mistyped !== undefined;
    }

    #offerHorizons(chosen) {
        const all = [...new Set([...HORIZONS, chosen])].sort((a, b) => a - b);
        this.#horizon.replaceChildren(
            ...all.map((months) => {
                const end = format.month(monthsFrom(this.#base, months + 1).at(-1));
                const length = months % 12 === 0 ? say("simulator.years", end, months / 12) : say("simulator.monthsLong", end, months);
                return element("option", { value: months }, length);
            }),
        );
        this.#horizon.value = chosen;
    }

    #span() {
        const months = monthsFrom(this.#base, Number(this.#horizon.value) + 1).slice(1);
        for (const lever of this.levers) {
            lever.within(months);
        }
    }

    #openGroup(name) {
        for (const button of document.querySelectorAll("[data-group]")) {
            const open = button.dataset.group === name;
            button.setAttribute("aria-pressed", String(open));
            part(`group-${button.dataset.group}`).classList.toggle("group--open", open);
        }
    }
}
