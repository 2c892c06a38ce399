// The lever console as a whole: horizon, levers and assumptions as one body of a scenario.
import { Assumptions } from "./assumptions.js";
import { any } from "./assumptionvalues.js";
import { Lever } from "./levers.js";
import { horizonEnd, projected } from "./months.js";
import { horizons } from "./horizons.js";
import { element, given, part, say } from "./page.js";
import { openPanel } from "./panels.js";
import { helped, sent, span } from "./settings.js";

/** The field of a lever that shows a field of the service. */
const FIELDS = { from: "months", to: "months", regions: "regions", payers: "payers", durationMonths: "duration" };

/** A state of the console as the service takes it: what does nothing is left out. */
export function bodyOf({ months, levers, assumptions, assumptionSet }) {
    return {
        months,
        levers: levers.filter(({ value }) => value > 0).map(sent),
        ...(any(assumptions) && { assumptions }),
        ...(any(assumptions) && assumptionSet !== "" && { assumptionSet }),
    };
}

export class Console {
    #horizon = part("horizon");

    /** @param told {moved, done}: called with {glide} while something changes by hand, and when it has changed */
    constructor(told) {
        const explaining = {
            ...told,
            moved: (how) => {
                this.#explain();
                told.moved(how);
            },
        };
        this.levers = given("levers").map((scale) => new Lever(part(`lever-${scale.lever}`), scale, explaining));
        this.assumptions = new Assumptions(told);
        this.#horizon.addEventListener("change", () => {
            this.#span();
            told.moved({ glide: false });
            told.done(null);
        });
        for (const button of document.querySelectorAll("[data-group]")) {
            button.addEventListener("click", () => this.#openGroup(button.dataset.group));
        }
    }

    /** Everything that is set now, also what does nothing; {@link take} shows it again. */
    state() {
        const { values: assumptions, set: assumptionSet } = this.assumptions;
        return { months: Number(this.#horizon.value), levers: this.levers.flatMap((lever) => lever.settings), assumptions, assumptionSet };
    }

    /** What is set now, as the service takes it. */
    body() {
        return bodyOf(this.state());
    }

    /**
     * Shows a state or a body.
     * @param initial the body that a reset of a lever goes back to
     */
    take({ months, levers = [], assumptions = {}, assumptionSet = "" }, initial = { levers }) {
        this.assumptions.take(assumptions, assumptionSet);
        this.#offerHorizons(months);
        for (const lever of this.levers) {
            const own = (settings) => settings.filter((setting) => setting.lever === lever.name);
            lever.take(own(levers), own(initial.levers ?? []));
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
     * Says at each assumption, lever, setting and field what the service refused there.
     * @param asked the state that was refused
     * @returns the reasons that belong to none of them, or to one that is not seen
     */
    refuse(errors, asked) {
        const places = asked.levers
            .map((setting) => ({ setting, at: asked.levers.filter((own) => own.lever === setting.lever).indexOf(setting) }))
            .filter(({ setting }) => setting.value > 0);
        const refusals = Object.fromEntries(this.levers.map((lever) => [lever.name, []]));
        const others = [];
        for (const { field, message } of this.assumptions.refuse(errors)) {
            const [, position, name] = /^levers\[(\d+)\](?:\.(\w+))?/.exec(field) ?? [];
            const place = places[position];
            if (place) {
                const own = (refusals[place.setting.lever][place.at] ??= {});
                const shown = FIELDS[name] ?? "value";
                own[shown] = [own[shown], message].filter(Boolean).join(" ");
            }
            if (!place || part("policies").hidden) {
                others.push(message);
            }
        }
        for (const lever of this.levers) {
            lever.refuse(refusals[lever.name]);
        }
        return others;
    }

    /** Leads to a field that holds what could not be taken, if there is one. */
    leadToTypo() {
        const mistyped = this.levers.find((lever) => lever.mistyped);
        if (mistyped) {
            openPanel("policies");
            this.#openGroup(mistyped.group);
            mistyped.focus();
        }
        return mistyped !== undefined || this.assumptions.leadToTypo();
    }

    /** Accompaniment helps in engaged villages only: says so where there are none when it runs. */
    #explain() {
        const months = projected(Number(this.#horizon.value));
        const running = (name) => this.levers.find((lever) => lever.name === name).settings.filter((setting) => setting.value > 0 && span(setting, months));
        const accompaniment = running("ACCOMPANIMENT");
        const alone = accompaniment.length > 0 && !accompaniment.some((help) => running("VILLAGE_ENGAGEMENT").some((engaged) => helped(help, engaged, months)));
        this.levers.find((lever) => lever.name === "ACCOMPANIMENT").explain(alone ? say("simulator.alone") : "");
    }

    #offerHorizons(chosen) {
        const { decembers, others } = horizons(part("content").dataset.base, chosen);
        const option = (months) => {
            const end = horizonEnd(months);
            return element("option", { value: months }, months % 12 === 0 ? say("simulator.years", end, months / 12) : say("simulator.monthsLong", end, months));
        };
        this.#horizon.replaceChildren(
            element("optgroup", { label: say("simulator.roundYears") }, ...others.map(option)),
            element("optgroup", { label: say("simulator.yearEnds") }, ...decembers.map((months) => element("option", { value: months }, horizonEnd(months)))),
        );
        this.#horizon.value = chosen;
    }

    #span() {
        const months = projected(Number(this.#horizon.value));
        for (const lever of this.levers) {
            lever.within(months);
        }
        this.#explain();
    }

    #openGroup(name) {
        for (const button of document.querySelectorAll("[data-group]")) {
            const open = button.dataset.group === name;
            button.setAttribute("aria-pressed", String(open));
            part(`group-${button.dataset.group}`).classList.toggle("group--open", open);
        }
    }
}
