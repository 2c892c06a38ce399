// What of a lever cannot be taken or computed, said at the field that it is about.
import { say } from "./page.js";

export class Refusals {
    #root;
    #elsewhere;
    #faults = {}; // by field: why what stands there cannot be taken
    #reasons = []; // by setting, then by field: why the service refused what was set

    /** @param root the element of the lever */
    constructor(root) {
        this.#root = root;
        this.#elsewhere = root.querySelector(".lever__elsewhere");
    }

    /** Does a field hold something else than what is set, because it could not be taken? */
    get mistyped() {
        return Object.keys(this.#faults).length > 0;
    }

    /** Does this field? */
    holds(field) {
        return field in this.#faults;
    }

    /** The field that does, and the input to lead to. */
    get first() {
        const [field] = Object.keys(this.#faults);
        const inputs = this.#inputs(field);
        return { field, input: inputs.find((input) => input.matches("[type=text], [type=checkbox]")) ?? inputs[0] };
    }

    /** @param fault why what stands in a field cannot be taken; empty where it can */
    fail(field, fault) {
        const { [field]: former, ...others } = this.#faults;
        this.#faults = fault === "" ? others : { ...others, [field]: fault };
    }

    /** @param reasons by setting, then by field: why the service refused; empty where it did not */
    refuse(reasons) {
        this.#reasons = reasons;
    }

    /** Did the service refuse a setting? */
    get refused() {
        return this.#reasons.length > 0;
    }

    /** Forgets all, since something else is set. */
    clear() {
        this.#faults = {};
        this.#reasons = [];
    }

    /** Why a setting was refused; empty where it was not. */
    ofSetting(at) {
        return Object.values(this.#reasons[at] ?? {}).join(" ");
    }

    /**
     * Says each at its field; in the closed row what could not be seen otherwise.
     * @param chosen position of the setting that the fields show
     * @param count of settings
     * @param open can the details be seen?
     */
    show(chosen, count, open) {
        const own = { ...this.#reasons[chosen], ...this.#faults };
        for (const message of this.#root.querySelectorAll("[data-field]")) {
            const { field } = message.dataset;
            message.textContent = own[field] ?? "";
            for (const input of this.#inputs(field)) {
                own[field] ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
            }
        }
        const others = Array.from({ length: count }, (_, at) => at).filter((at) => at !== chosen && this.ofSetting(at) !== "");
        const unseen = [
            ...Object.entries(own).filter(([field]) => field !== "value").map(([, text]) => text),
            ...others.map((at) => say("simulator.refusedSetting", at + 1, this.ofSetting(at))),
        ];
        this.#elsewhere.textContent = open ? "" : unseen.join(" ");
        this.#root.classList.toggle("lever--refused", Object.keys(own).length + others.length > 0);
    }

    /** The inputs that a field's refusal describes. */
    #inputs(field) {
        return [...this.#root.querySelectorAll(`[aria-describedby~="${this.#root.id}-${field}-refusal"]`)];
    }
}
