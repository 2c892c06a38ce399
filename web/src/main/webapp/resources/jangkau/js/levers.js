// The lever console: each lever is a handle, a number, a schedule and a scope that agree.
import { element, say } from "./page.js";
import { format } from "./format.js";

const SUGGESTED_START = "2027-01";
const USUAL_DURATION = 6;

/** Months from a first one on, as "2026-03". */
export function monthsFrom(first, count) {
    const [year, month] = first.split("-").map(Number);
    return Array.from({ length: count }, (_, at) => {
        const index = year * 12 + month - 1 + at;
        return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    });
}

/** Numbers that say what they mean: no 0.014199999999999999. */
const clean = (value) => Number(value.toPrecision(12));

export class Lever {
    #root;
    #scale;
    #parts;
    #change;
    #setting;
    #initial;
    #others = [];
    #months = [];

    /**
     * @param root the element of the lever
     * @param scale {lever, factor, digits, most, positions} as the server gave it
     * @param change called after every change by hand
     */
    constructor(root, scale, change) {
        this.#root = root;
        this.#scale = scale;
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
            region: find(".lever__region"),
            regions: find(".regions"),
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
        return this.#scale.lever;
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
        this.#setting = own ? { ...this.#none(), ...own } : this.#none();
        this.#others = others;
        this.#initial = this.#setting;
        this.#parts.others.hidden = others.length === 0;
        this.#parts.others.textContent = say("simulator.others", others.length);
        this.#chooseRegions();
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
        this.#parts.refusal.textContent = text;
        this.#root.classList.toggle("lever--refused", text !== "");
        this.#parts.value.toggleAttribute("aria-invalid", text !== "");
    }

    #none() {
        return { lever: this.name, value: 0, from: null, to: null, regions: [], durationMonths: null, payers: null };
    }

    #listen() {
        const { handle, value, toggle, reset, from, to, region, duration } = this.#parts;
        handle.addEventListener("input", () => this.#set({ value: this.#valueAt(Number(handle.value)) }, handle));
        value.addEventListener("change", () => this.#typed());
        toggle.addEventListener("click", () => this.#open());
        reset.addEventListener("click", () => {
            this.#setting = this.#initial;
            this.#chooseRegions();
            this.#show();
            this.#change({ glide: true });
        });
        from.addEventListener("change", () => this.#set({ from: from.value || null }));
        to.addEventListener("change", () => this.#set({ to: to.value || null }));
        region.addEventListener("change", () => this.#scope());
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
        const typed = format.parse(this.#parts.value.value);
        if (Number.isNaN(typed)) {
            this.refuse(say("simulator.noNumber", this.#parts.value.value, this.#written(this.#scale.positions[2])));
            return;
        }
        this.#set({ value: clean(typed / this.#scale.factor) });
    }

    #set(part, source) {
        const raised = part.value > 0 && this.#setting.value === 0 && this.#initial.value === 0 && !this.#setting.from;
        if (raised && this.#months.includes(SUGGESTED_START)) {
            part = { ...part, from: SUGGESTED_START };
        }
        this.#setting = { ...this.#setting, ...part };
        this.refuse("");
        this.#show(source);
        this.#change({ glide: source === undefined });
    }

    #scope() {
        const { region, regions } = this.#parts;
        if (region.value !== "own") {
            regions.hidden = true;
            this.#set({ regions: region.value === "" ? [] : [region.value] });
            return;
        }
        this.#offerRegions();
        const chosen = this.#setting.regions;
        for (const box of regions.querySelectorAll("[value]")) {
            box.checked = chosen.length === 0 || chosen.some((code) => box.value.startsWith(code));
        }
        this.#ticked();
    }

    #offerRegions() {
        const { regions } = this.#parts;
        regions.hidden = false;
        if (regions.querySelector("input")) {
            return;
        }
        regions.append(document.getElementById("regions").content.cloneNode(true));
        regions.addEventListener("change", (event) => {
            if (event.target.dataset.province) {
                for (const box of event.target.closest("div").querySelectorAll("[value]")) {
                    box.checked = event.target.checked;
                }
            }
            this.#ticked();
        });
    }

    /** Whole provinces are sent as such, so that the setting reads as it was meant. */
    #ticked() {
        const codes = [];
        for (const group of this.#parts.regions.querySelectorAll("div")) {
            const boxes = [...group.querySelectorAll("[value]")];
            const ticked = boxes.filter((box) => box.checked);
            const province = group.querySelector("[data-province]");
            province.checked = ticked.length === boxes.length;
            province.indeterminate = ticked.length > 0 && !province.checked;
            codes.push(...(province.checked ? [province.dataset.province] : ticked.map((box) => box.value)));
        }
        if (codes.length === 0) {
            this.refuse(say("simulator.regionNone"));
            return;
        }
        this.#set({ regions: codes });
    }

    #chooseRegions() {
        const { region, regions } = this.#parts;
        const codes = this.#setting.regions;
        const single = codes.length === 0 ? "" : codes.length === 1 && codes[0].length === 2 ? codes[0] : "own";
        region.value = single;
        regions.hidden = single !== "own";
        if (single === "own") {
            this.#offerRegions();
            for (const box of regions.querySelectorAll("[value]")) {
                box.checked = codes.some((code) => box.value.startsWith(code));
            }
            for (const group of regions.querySelectorAll("div")) {
                const boxes = [...group.querySelectorAll("[value]")];
                const count = boxes.filter((box) => box.checked).length;
                const province = group.querySelector("[data-province]");
                province.checked = count === boxes.length;
                province.indeterminate = count > 0 && count < boxes.length;
            }
        }
    }

    #show(source) {
        const { handle, value, reset, duration } = this.#parts;
        const setting = this.#setting;
        const position = this.#positionOf(setting.value);
        if (source !== handle) {
            handle.value = position;
        }
        handle.style.setProperty("--part", position / 3);
        handle.setAttribute("aria-valuetext", `${this.#meaning(setting.value)}, ${this.#written(setting.value)} ${say(`lever.${this.name}.unit`)}`);
        value.value = this.#written(setting.value);
        if (duration) {
            duration.value = setting.durationMonths ?? USUAL_DURATION;
        }
        this.#root.classList.toggle("lever--zero", setting.value === 0);
        const changed = JSON.stringify(setting) !== JSON.stringify(this.#initial);
        this.#root.classList.toggle("lever--changed", changed);
        reset.disabled = !changed;
        for (const [at, name] of [...this.#root.querySelectorAll(".positions span")].entries()) {
            name.classList.toggle("chosen", Math.abs(position - at) < 0.025);
        }
        this.#showSchedule();
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
        const first = Math.max(0, setting.from ? months.indexOf(setting.from) : 0);
        const end = setting.to ? months.indexOf(setting.to) : months.length - 1;
        const last = end < 0 ? months.length - 1 : end;
        const runs = setting.value > 0;
        const text = runs ? say("simulator.active", format.month(months[first]), format.month(months[last])) : say("simulator.idle");
        bar.setAttribute("x", (first / months.length) * 100);
        bar.setAttribute("width", runs ? ((last - first + 1) / months.length) * 100 : 0);
        schedule.setAttribute("aria-label", text);
        words.textContent = runs ? `${format.month(months[first])}–${format.month(months[last])}` : "";
    }

    #written(value) {
        const shown = clean(value * this.#scale.factor);
        const needed = (String(shown).split(".")[1] ?? "").length;
        return format.decimal(shown, Math.min(4, Math.max(needed, shown === 0 ? 0 : 0)));
    }

    /** Piecewise linear through none, low, medium and high, rounded to what is shown. */
    #valueAt(position) {
        const { positions, factor, digits } = this.#scale;
        const low = Math.min(2, Math.floor(position));
        if (Number.isInteger(position)) {
            return positions[position];
        }
        const value = positions[low] + (position - low) * (positions[low + 1] - positions[low]);
        return clean(Number((value * factor).toFixed(digits)) / factor);
    }

    #positionOf(value) {
        const { positions } = this.#scale;
        if (value >= positions[3]) {
            return 3;
        }
        const low = Math.max(0, positions.findIndex((_, at) => value < positions[at + 1]));
        return low + (value - positions[low]) / (positions[low + 1] - positions[low]);
    }

    #meaning(value) {
        const { positions } = this.#scale;
        const names = [0, 1, 2, 3].map((at) => say(`simulator.position.${at}`));
        const exact = positions.indexOf(value);
        if (exact >= 0) {
            return names[exact];
        }
        if (value > positions[3]) {
            return say("simulator.above", names[3]);
        }
        const low = Math.floor(this.#positionOf(value));
        return low === 0 ? say("simulator.below", names[1]) : say("simulator.between", names[low], names[low + 1]);
    }
}

/** Months by year; a chosen month outside is kept and offered, never changed behind one's back. */
function fillMonths(select, months, chosen, open) {
    const offered = chosen && !months.includes(chosen) ? [chosen, ...months].sort() : months;
    const signature = `${offered[0]} ${offered.at(-1)} ${offered.length}`;
    if (select.dataset.months !== signature) {
        select.dataset.months = signature;
        const years = [...new Set(offered.map((month) => month.slice(0, 4)))];
        select.replaceChildren(
            ...(open === null ? [] : [element("option", { value: "" }, open)]),
            ...years.map((year) =>
                element(
                    "optgroup",
                    { label: year },
                    ...offered.filter((month) => month.startsWith(year)).map((month) => element("option", { value: month }, format.month(month))),
                ),
            ),
        );
    }
    select.value = chosen;
}
