// Who pays for a setting: the usual payer, or shares in percent that add up to a hundred.
import { clean, format } from "./format.js";
import { say } from "./page.js";

const OWN = "own";
const TOLERANCE = 1e-4; // percent; the service allows for as much

export class PayerShares {
    #select;
    #fieldset;
    #fields;
    #sum;
    #change;
    #fault;
    #shown = null;

    /**
     * @param root the element of the lever
     * @param change called with the shares by payer, together 1, or null for the usual payer
     * @param fault called with the reason why the shares cannot be taken; empty where they can
     */
    constructor(root, change, fault) {
        this.#select = root.querySelector(".lever__payers");
        this.#fieldset = root.querySelector(".payers");
        this.#fields = [...this.#fieldset.querySelectorAll("[data-payer]")];
        this.#sum = root.querySelector(".payers__sum");
        this.#change = change;
        this.#fault = fault;
        this.#select.addEventListener("change", () => this.#choose());
        this.#fieldset.addEventListener("input", () => this.#showSum());
        this.#fieldset.addEventListener("change", () => this.#typed());
        this.#fieldset.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                event.stopPropagation();
                this.show(this.#shown);
                this.#fault("");
            }
        });
    }

    /** Shows these shares; null or none is the usual payer. */
    show(payers) {
        this.#shown = payers;
        const own = payers !== null && Object.keys(payers).length > 0;
        this.#select.value = own ? OWN : "";
        this.#fieldset.hidden = !own;
        for (const field of this.#fields) {
            field.value = own ? format.exact((payers[field.dataset.payer] ?? 0) * 100) : "";
        }
        this.#showSum();
    }

    /** Own shares begin with all of it paid by the usual payer, or by the first of several. */
    #choose() {
        const own = this.#select.value === OWN;
        this.#change(own ? { [this.#fieldset.dataset.usual]: 1 } : null);
        if (own) {
            this.#fields[0].focus();
        }
    }

    #typed() {
        const fault = this.#reason();
        this.#fault(fault);
        if (fault === "") {
            const shares = this.#fields.map((field) => [field.dataset.payer, clean(percent(field) / 100)]);
            this.#change(Object.fromEntries(shares.filter(([, share]) => share > 0)));
        }
    }

    #reason() {
        const wrong = this.#fields.find((field) => !(percent(field) >= 0 && percent(field) <= 100));
        if (wrong) {
            return say("simulator.payerShare", wrong.value, wrong.labels[0].textContent.trim());
        }
        const missing = 100 - this.#total();
        if (Math.abs(missing) <= TOLERANCE) {
            return "";
        }
        return say(missing > 0 ? "simulator.payersLess" : "simulator.payersMore", format.exact(this.#total()), format.exact(Math.abs(missing)));
    }

    #total() {
        return clean(this.#fields.reduce((sum, field) => sum + percent(field), 0));
    }

    #showSum() {
        const total = this.#total();
        this.#sum.textContent = Number.isNaN(total) ? "" : say("simulator.payersSum", format.exact(total));
    }
}

/** What stands in a field; nothing means nothing to pay. */
const percent = (field) => (field.value.trim() === "" ? 0 : format.parse(field.value));
