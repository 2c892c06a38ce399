// The lever console: each lever is a handle, a number, a schedule and a scope that agree.
import { format } from "./format.js";
import { LeverScale } from "./leverscale.js";
import { fillMonths } from "./months.js";
import { say } from "./page.js";
import { RegionScope } from "./regionscope.js";

const SUGGESTED_START = "2027-01";
const USUAL_DURATION = 6;

export class Lever {
    #root;
    #name;
    #scale;
    #scope;
    #parts;
    #change;
    #setting;
    #initial;
    #others = [];
    #months = [];
    #typo = ""; // why what stands in the field cannot be taken
    #refusal = ""; // why the service refused what was set

    /**
     * @param root the element of the lever
     * @param given {lever, factor, digits, most, positions} as the server gave it
     * @param change called after every change by hand
     */
    constructor(root, given, change) {
        this.#root = root;
        this.#name = given.lever;
        this.#scale = new LeverScale(given);
        this.#scope = new RegionScope(root, (codes) => this.#confine(codes));
        this.#change = change;
        const find = (name) => root.querySelector(name);
        this.#parts = {
            handle: find("input[type=range]"),
            value: find(".lever__value"),
            toggle: find(".lever__toggle"),
            details: find(".lever__details"),
            reset: find(".lever__reset"),
            from: find(".lever__from"),
            to: find(".lever__to"),
            duration: find(".lever__duration"),
            schedule: find(".lever__schedule"),
            window: find(".lever__window"),
            months: find(".lever__months"),
            refusal: find(".lever__refusal"),
            others: find(".lever__others"),
        };
        this.#setting = this.#none();
        this.#initial = this.#setting;
        this.#listen();
    }

    get name() {
        return this.#name;
    }

    get title() {
        return this.#parts.toggle.textContent;
    }

    /** The settings of this lever, as the service takes them; none where it does nothing. */
    settings() {
        const { value, from, to, regions, durationMonths, payers } = this.#setting;
        if (value === 0) {
            return this.#others;
        }
        const own = { lever: this.name, value };
        if (regions.length > 0) {
            own.regions = regions;
        }
        if (from) {
            own.from = from;
        }
        if (to) {
            own.to = to;
        }
        if (durationMonths !== null && durationMonths !== USUAL_DURATION) {
            own.durationMonths = durationMonths;
        }
        if (payers && Object.keys(payers).length > 0) {
            own.payers = payers;
        }
        return [own, ...this.#others];
    }

    /** Takes over what a scenario says; it is also what a reset goes back to. */
    take(settings) {
        const [own, ...others] = settings;
        this.#typo = "";
        this.#setting = own ? { ...this.#none(), ...own } : this.#none();
        this.#others = others;
        this.#initial = this.#setting;
        this.#parts.others.hidden = others.length === 0;
        this.#parts.others.textContent = say("simulator.others", others.length);
        this.#show();
    }

    /** Keeps what is set now as what a reset goes back to. */
    settle() {
        this.#initial = this.#setting;
        this.#show();
    }

    /** The months that may be chosen, from the first of the projection to its last. */
    within(months) {
        this.#months = months;
        this.#show();
    }

    /** Says beside the lever why the service refused; an empty text says that it did not. */
    refuse(text) {
        this.#refusal = text;
        this.#showRefusal();
    }

    /** Does the field hold something else than what is set, because it could not be taken? */
    get mistyped() {
        return this.#typo !== "";
    }

    /** The group that has to be open for the field to be seen. */
    get group() {
        return this.#root.closest(".group").id.replace("group-", "");
    }

    focus() {
        this.#parts.value.select();
        this.#parts.value.focus();
    }

    #none() {
        return { lever: this.#name, value: 0, from: null, to: null, regions: [], durationMonths: null, payers: null };
    }

    #listen() {
        const { handle, value, toggle, reset, from, to, duration } = this.#parts;
        handle.addEventListener("input", () => this.#set({ value: this.#scale.valueAt(Number(handle.value)) }, handle));
        value.addEventListener("change", () => this.#typed());
        toggle.addEventListener("click", () => this.#open());
        reset.addEventListener("click", () => {
            this.#setting = this.#initial;
            this.#typo = "";
            this.refuse("");
            this.#show();
            this.#change({ glide: true });
        });
        from.addEventListener("change", () => this.#set({ from: from.value || null }));
        to.addEventListener("change", () => this.#set({ to: to.value || null }));
        duration?.addEventListener("change", () => {
            const months = Math.min(24, Math.max(1, Math.round(Number(duration.value)) || USUAL_DURATION));
            this.#set({ durationMonths: months });
        });
    }

    #open() {
        const { toggle, details } = this.#parts;
        details.hidden = !details.hidden;
        toggle.setAttribute("aria-expanded", String(!details.hidden));
        this.#root.classList.toggle("lever--open", !details.hidden);
    }

    #typed() {
        const text = this.#parts.value.value;
        const value = this.#scale.typed(text);
        this.#typo = this.#fault(text, value);
        if (this.#typo !== "") {
            this.#showRefusal();
            return;
        }
        this.#set({ value });
    }

    /** Why a typed value cannot be taken, in the unit of the field; empty where it can. */
    #fault(text, value) {
        const { most, positions } = this.#scale.given;
        if (Number.isNaN(value)) {
            return say("simulator.noNumber", text, this.#scale.written(positions[2]));
        }
        if (value < 0) {
            return say("simulator.least", this.#scale.written(0));
        }
        return value > most ? say("simulator.most", this.#scale.written(most)) : "";
    }

    #confine(codes) {
        if (codes === null) {
            this.refuse(say("simulator.regionNone"));
            return;
        }
        this.#set({ regions: codes });
    }

    #set(part, source) {
        const raised = part.value > 0 && this.#setting.value <= 0 && this.#initial.value <= 0 && !this.#setting.from;
        if (raised && this.#months.includes(SUGGESTED_START)) {
            part = { ...part, from: SUGGESTED_START };
        }
        this.#setting = { ...this.#setting, ...part };
        if ("value" in part) {
            this.#typo = "";
        }
        this.refuse("");
        this.#show(source);
        this.#change({ glide: source === undefined });
    }

    #show(source) {
        const { handle, value, reset, duration } = this.#parts;
        const setting = this.#setting;
        const position = this.#scale.positionOf(setting.value);
        if (source !== handle) {
            handle.value = position;
        }
        handle.style.setProperty("--part", position / 3);
        handle.setAttribute("aria-valuetext", `${this.#scale.meaning(setting.value)}, ${this.#scale.written(setting.value)} ${say(`lever.${this.name}.unit`)}`);
        if (!this.mistyped) {
            value.value = this.#scale.written(setting.value);
        }
        if (duration) {
            duration.value = setting.durationMonths ?? USUAL_DURATION;
        }
        this.#root.classList.toggle("lever--zero", setting.value === 0);
        const changed = JSON.stringify(setting) !== JSON.stringify(this.#initial);
        this.#root.classList.toggle("lever--changed", changed);
        reset.disabled = !changed && !this.mistyped;
        for (const [at, name] of [...this.#root.querySelectorAll(".positions span")].entries()) {
            name.classList.toggle("chosen", Math.abs(position - at) < 0.025);
        }
        this.#scope.show(setting.regions);
        this.#showSchedule();
    }

    #showRefusal() {
        const { value, reset, refusal } = this.#parts;
        const text = this.#typo || this.#refusal;
        refusal.textContent = text;
        this.#root.classList.toggle("lever--refused", text !== "");
        if (text === "") {
            value.removeAttribute("aria-invalid");
        } else {
            value.setAttribute("aria-invalid", "true");
        }
        reset.disabled &&= !this.mistyped;
    }

    #showSchedule() {
        const { from, to, schedule, window: bar, months: words } = this.#parts;
        const months = this.#months;
        if (months.length === 0) {
            return;
        }
        const setting = this.#setting;
        fillMonths(from, months, setting.from ?? months[0], null);
        fillMonths(to, months, setting.to ?? "", say("simulator.toEnd"));
        // A window may begin before these months and end after them, or miss them altogether.
        const first = setting.from ? months.findIndex((month) => month >= setting.from) : 0;
        const last = setting.to ? months.findLastIndex((month) => month <= setting.to) : months.length - 1;
        const runs = setting.value > 0 && first >= 0 && first <= last;
        const text = runs ? say("simulator.active", format.month(months[first]), format.month(months[last])) : say("simulator.idle");
        bar.setAttribute("x", runs ? (first / months.length) * 100 : 0);
        bar.setAttribute("width", runs ? ((last - first + 1) / months.length) * 100 : 0);
        schedule.setAttribute("aria-label", text);
        words.textContent = runs ? `${format.month(months[first])}–${format.month(months[last])}` : "";
    }
}
