// The lever console: each lever is a handle, a number, a schedule, a scope and a payer that agree,
// for one of its settings at a time. Long because all of them change one setting and show it again.
import { format } from "./format.js";
import { LeverScale, snapped } from "./leverscale.js";
import { plainly } from "./leverwords.js";
import { fillMonths } from "./months.js";
import { say } from "./page.js";
import { PayerShares } from "./payers.js";
import { Refusals } from "./refusals.js";
import { RegionScope } from "./regionscope.js";
import { showSchedule } from "./schedule.js";
import { SettingList } from "./settinglist.js";
import { another, complete, foremost, idle, monthsInWords, regionsInWords, same, USUAL_DURATION } from "./settings.js";

const LONGEST_ENGAGEMENT = 24;
const PAUSE = 1000; // ms between keys that still belong to one gesture

let unfolded = null; // the lever whose details can be seen

export class Lever {
    #root;
    #name;
    #scale;
    #scope;
    #payers;
    #list;
    #parts;
    #told;
    #settings;
    #initial;
    #chosen = 0;
    #months = [];
    #refusals;
    #gesture = {};
    #pressed = 0;
    #dragged = false; // does a pointer move the handle?

    /**
     * @param root the element of the lever
     * @param given {lever, factor, digits, most, positions} as the server gave it
     * @param told {moved, done}: called while something changes by hand, and when it has changed
     */
    constructor(root, given, told) {
        this.#root = root;
        this.#name = given.lever;
        this.#scale = new LeverScale(given);
        this.#told = told;
        this.#refusals = new Refusals(root);
        this.#scope = new RegionScope(root, (codes) => (codes ? this.#set({ regions: codes }, "regions") : this.#fail("regions", say("simulator.regionNone"))));
        this.#payers = new PayerShares(root, (payers) => this.#set({ payers }, "payers"), (fault) => this.#fail("payers", fault));
        this.#list = new SettingList(root, { choose: (at) => this.#choose(at), add: () => this.#add(), remove: (at) => this.#remove(at) });
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
            zero: find(".lever__nothing"),
            idle: find(".lever__idle"),
            remark: find(".lever__remark"),
            plain: find(".lever__plain"),
        };
        this.#settings = [idle(this.#name)];
        this.#initial = this.#settings;
        this.#listen();
    }

    get name() {
        return this.#name;
    }

    get title() {
        return this.#parts.toggle.textContent;
    }

    /** All settings with everything said, also those that do nothing. */
    get settings() {
        return this.#settings;
    }

    /** A value as its field shows it. */
    written(value) {
        return this.#scale.written(value);
    }

    /** The element that holds all of it. */
    get root() {
        return this.#root;
    }

    /** The value of the setting that is edited, in its unit. */
    get amount() {
        return this.#amount(this.#setting.value);
    }

    /** A usual high value and the highest that may be set. */
    get range() {
        return this.#scale.range;
    }

    /** All settings, the one that is edited with another value. */
    valued(value) {
        return this.#settings.map((own, at) => (at === this.#chosen ? { ...own, value } : own));
    }

    /** A value with as many digits as somebody reads. */
    readable(value) {
        return this.#scale.readable(value);
    }

    /** Sets the value of the setting that is edited, in digits that can be read, as a person would. */
    set(value) {
        this.#set({ value: this.readable(value) }, "value");
    }

    #amount(value) {
        return say(`lever.${this.#name}.amount`, this.written(value));
    }

    /** A setting of this lever in words. */
    inWords(setting) {
        return `${this.#amount(setting.value)}, ${regionsInWords(setting)}, ${monthsInWords(setting)}`;
    }

    /**
     * Takes over what a scenario says.
     * @param initial what a reset goes back to
     */
    take(settings, initial) {
        const own = (list) => (list.length > 0 ? list.map(complete) : [idle(this.#name)]);
        const former = this.#settings;
        this.#settings = own(settings);
        this.#initial = own(initial);
        const others = this.#settings.map((_, at) => at).filter((at) => !same(this.#settings[at], former[at]));
        const first = others.length === 1 ? others[0] : foremost(this.#settings);
        this.#chosen = others.length > 0 ? first : Math.min(this.#chosen, this.#settings.length - 1);
        this.#refusals.clear();
        this.#show();
    }

    /** Keeps what is set now as what a reset goes back to. */
    settle() {
        this.#initial = this.#settings;
        this.#show();
    }

    /** The months that may be chosen, from the first of the projection to its last. */
    within(months) {
        this.#months = months;
        this.#show();
    }

    /** @param refusals by setting, then by field: why the service refused; empty where it did not */
    refuse(refusals) {
        if (refusals.length > 0 || this.#refusals.refused) {
            this.#refusals.refuse(refusals);
            this.#showRefusals();
        }
    }

    /** Says why the lever does nothing although it is set; empty where it does something. */
    explain(reason) {
        this.#parts.idle.textContent = reason;
    }

    /** Says what the answer tells about this lever; empty where it tells nothing. */
    remark(text) {
        this.#parts.remark.textContent = text;
    }

    /** Does a field hold something else than what is set, because it could not be taken? */
    get mistyped() {
        return this.#refusals.mistyped;
    }

    /** The group that has to be open for the field to be seen. */
    get group() {
        return this.#root.closest(".group").id.replace("group-", "");
    }

    /** Leads to the field that holds what could not be taken. */
    focus() {
        const { field, input } = this.#refusals.first;
        if (field !== "value") {
            this.#open(true);
        }
        input.focus();
    }

    get #setting() {
        return this.#settings[this.#chosen];
    }

    #listen() {
        const { handle, value, toggle, reset, from, to, duration } = this.#parts;
        handle.addEventListener("pointerdown", () => {
            this.#gesture = {};
            this.#dragged = true;
        });
        handle.addEventListener("keydown", ({ timeStamp }) => {
            this.#dragged = false;
            this.#gesture = timeStamp - this.#pressed > PAUSE ? {} : this.#gesture;
            this.#pressed = timeStamp;
        });
        handle.addEventListener("input", () => this.#slide());
        handle.addEventListener("change", () => {
            this.#dragged = false;
            this.#told.done(this.#gesture);
        });
        for (const button of this.#root.querySelectorAll("[data-position]")) {
            button.addEventListener("click", () => this.#set({ value: this.#scale.valueAt(Number(button.dataset.position)) }, "value"));
        }
        value.addEventListener("change", () => this.#typed());
        toggle.addEventListener("click", () => this.#open(this.#parts.details.hidden));
        reset.addEventListener("click", () => this.#replace(this.#initial, 0));
        from.addEventListener("change", () => this.#set({ from: from.value || null }, "months"));
        to.addEventListener("change", () => this.#set({ to: to.value || null }, "months"));
        duration?.addEventListener("change", () => this.#timed());
        for (const [field, input] of [["value", value], ["duration", duration]]) {
            input?.addEventListener("keydown", ({ key }) => key === "Escape" && this.#restore(field));
        }
    }

    #open(open) {
        const { toggle, details } = this.#parts;
        if (open && unfolded !== this) {
            unfolded?.#open(false);
        }
        unfolded = open ? this : unfolded === this ? null : unfolded;
        details.hidden = !open;
        toggle.setAttribute("aria-expanded", String(open));
        this.#root.classList.toggle("lever--open", open);
        this.#showRefusals();
    }

    #slide() {
        const { handle } = this.#parts;
        if (this.#dragged) {
            handle.value = snapped(Number(handle.value), handle.clientWidth / 3);
        }
        const value = this.#scale.valueAt(Number(handle.value));
        this.#put({ value }, "value");
        this.#show(handle);
        this.#told.moved({ glide: false });
    }

    #typed() {
        const text = this.#parts.value.value;
        const value = this.#scale.typed(text);
        const fault = this.#scale.fault(text, value);
        return fault === "" ? this.#set({ value }, "value") : this.#fail("value", fault);
    }

    #timed() {
        const months = format.parse(this.#parts.duration.value);
        const fine = Number.isInteger(months) && months >= 1 && months <= LONGEST_ENGAGEMENT;
        return fine ? this.#set({ durationMonths: months }, "duration") : this.#fail("duration", say("simulator.durationFault", LONGEST_ENGAGEMENT, USUAL_DURATION));
    }

    /** Gives a field back what is set, whatever was typed there. */
    #restore(field) {
        this.#fail(field, "");
        this.#show();
    }

    #fail(field, fault) {
        this.#refusals.fail(field, fault);
        this.#showRefusals();
    }

    #choose(at) {
        if (this.mistyped) {
            this.focus(); // or what was typed would be lost
            return;
        }
        this.#chosen = at;
        this.#show();
    }

    #add() {
        if (this.mistyped) {
            this.focus();
            return;
        }
        const provinces = [...this.#root.querySelectorAll(".lever__region option")].map((option) => option.value).filter((code) => /^\d/.test(code));
        this.#replace([...this.#settings, another(this.#settings, this.#chosen, provinces, this.#months)], this.#settings.length);
        this.#root.querySelector(".lever__region").focus();
    }

    #remove(at) {
        const left = this.#settings.filter((_, position) => position !== at);
        this.#replace(left, Math.min(this.#chosen > at ? this.#chosen - 1 : this.#chosen, left.length - 1));
        this.#root.querySelector(".setting-list [aria-pressed=true], .lever__add").focus();
    }

    #replace(settings, chosen) {
        this.#settings = settings;
        this.#chosen = chosen;
        this.#refusals.clear();
        this.#show();
        this.#changed();
    }

    #set(part, field) {
        this.#put(part, field);
        this.#show();
        this.#changed();
    }

    #put(part, field) {
        const setting = { ...this.#setting, ...part };
        this.#settings = this.#settings.map((own, at) => (at === this.#chosen ? setting : own));
        this.#refusals.refuse([]);
        this.#fail(field, "");
    }

    #changed() {
        this.#told.moved({ glide: true });
        this.#told.done(null);
    }

    #show(source) {
        const { handle, value, reset, duration, from, to, zero, plain } = this.#parts;
        const setting = this.#setting;
        const position = this.#scale.positionOf(setting.value);
        if (source !== handle) {
            handle.value = position;
        }
        handle.style.setProperty("--part", position / 3);
        const words = plainly(this.#name, setting.value);
        handle.setAttribute("aria-valuetext", [this.#scale.meaning(setting.value), this.#amount(setting.value), words].filter(Boolean).join(", "));
        plain.textContent = words && say("simulator.plainly", this.#amount(setting.value), words);
        this.#unlessMistyped("value", () => (value.value = this.written(setting.value)));
        this.#unlessMistyped("duration", () => duration && (duration.value = setting.durationMonths ?? USUAL_DURATION));
        this.#unlessMistyped("regions", () => this.#scope.show(setting.regions));
        this.#unlessMistyped("payers", () => this.#payers.show(setting.payers));
        if (this.#months.length > 0) {
            fillMonths(from, this.#months, setting.from, say("simulator.fromStart"));
            fillMonths(to, this.#months, setting.to, say("simulator.toEnd"));
            showSchedule(this.#root, this.#settings, this.#chosen, this.#months);
        }
        zero.hidden = setting.value !== 0;
        this.#root.classList.toggle("lever--zero", this.#settings.every((own) => own.value === 0));
        this.#root.classList.toggle("lever--changed", !same(this.#settings, this.#initial));
        for (const names of this.#root.querySelectorAll(".positions, .meanings")) {
            [...names.children].forEach((name, at) => name.classList.toggle("chosen", Math.abs(position - at - 4 + names.children.length) < 0.025));
        }
        for (const button of this.#root.querySelectorAll("[data-position]")) {
            button.setAttribute("aria-pressed", String(this.#scale.valueAt(Number(button.dataset.position)) === setting.value));
        }
        this.#showRefusals();
    }

    #unlessMistyped(field, show) {
        if (!this.#refusals.holds(field)) {
            show();
        }
    }

    #showRefusals() {
        const { details, reset } = this.#parts;
        const words = this.#settings.map((setting) => this.inWords(setting));
        this.#refusals.show(this.#chosen, words.length, !details.hidden);
        this.#list.show(words, this.#chosen, words.map((_, at) => this.#refusals.ofSetting(at)));
        reset.disabled = same(this.#settings, this.#initial) && !this.mistyped;
    }
}
