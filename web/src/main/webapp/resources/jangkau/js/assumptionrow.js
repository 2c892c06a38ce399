// One assumption: a handle and a number that agree, and the way back to the central value.
import { AssumptionScale } from "./assumptionscale.js";
import { say } from "./page.js";

const PAUSE = 1000; // ms between keys that still belong to one gesture

export class AssumptionRow {
    #root;
    #row;
    #scale;
    #told;
    #handle;
    #field;
    #value;
    #fault = ""; // why what stands in the field cannot be taken
    #refusal = ""; // why the service refused what was set
    #gesture = {};
    #pressed = 0;

    /**
     * @param root its element
     * @param row {name, central, min, max, low, high} of the parameter table
     * @param percentage is it read as a percentage?
     * @param told {moved, done}: called with the row and its value while it changes by hand, and when it has changed
     */
    constructor(root, row, percentage, told) {
        this.#root = root;
        this.#row = row;
        this.#scale = new AssumptionScale(row, percentage);
        this.#told = told;
        this.#handle = root.querySelector("input[type=range]");
        this.#field = root.querySelector("input[type=text]");
        this.#prepare();
        this.#listen();
        this.show(undefined);
    }

    get name() {
        return this.#row.name;
    }

    get mistyped() {
        return this.#fault !== "";
    }

    /** @param value that is assumed; undefined where it is the central one */
    show(value) {
        this.#value = value;
        this.#fault = "";
        this.#refusal = "";
        this.#draw();
    }

    /**
     * @param reason why the service refused the value; empty where it did not
     * @returns the same as its field says it
     */
    refuse(reason) {
        const outside = reason !== "" && this.#value !== undefined && this.#scale.fault(this.#value) === "range";
        const words = outside ? this.#outside : reason;
        if (words !== this.#refusal) {
            this.#refusal = words;
            this.#say();
        }
        return words;
    }

    get #outside() {
        return say("assumption.outside", ...[this.#row.min, this.#row.max].map((end) => this.#scale.inWords(end)));
    }

    /** Leads to its field. */
    focus() {
        this.#field.focus();
    }

    /** The ends of the handle, the likely part of it, and what the row ranges over in words. */
    #prepare() {
        const { central, min, max, low, high } = this.#row;
        const { first, last } = this.#scale.ends;
        this.#handle.min = first;
        this.#handle.max = last;
        const at = (value) => (this.#scale.placeOf(value) - first) / (last - first || 1);
        for (const [property, value] of Object.entries({ "--central": at(central), "--low": at(low), "--high": at(high) })) {
            this.#root.style.setProperty(property, value);
        }
        const [middle, ...ends] = [central, min, max].map((value) => this.#scale.inWords(value));
        this.#root.querySelector(".assumption__range").textContent = say("assumption.range", middle, ...ends);
    }

    #listen() {
        this.#handle.addEventListener("pointerdown", () => (this.#gesture = {}));
        this.#handle.addEventListener("keydown", ({ timeStamp }) => {
            this.#gesture = timeStamp - this.#pressed > PAUSE ? {} : this.#gesture;
            this.#pressed = timeStamp;
        });
        this.#handle.addEventListener("input", () => this.#slide());
        this.#handle.addEventListener("change", () => this.#told.done(this.#gesture));
        this.#field.addEventListener("change", () => this.#typed());
        this.#field.addEventListener("keydown", ({ key }) => key === "Escape" && this.show(this.#value));
        this.#root.querySelector(".assumption__reset").addEventListener("click", () => this.#set(this.#row.central));
    }

    #slide() {
        const value = this.#scale.valueAt(Number(this.#handle.value));
        this.#take(value);
        this.#told.moved(this.#row, value, { glide: false });
    }

    #typed() {
        const value = this.#scale.typed(this.#field.value);
        const fault = this.#scale.fault(value);
        if (fault === "") {
            this.#set(value);
        } else {
            this.#fault = fault === "number" ? say("simulator.noNumber", this.#field.value, this.#scale.written(this.#row.central)) : this.#outside;
            this.#say();
        }
    }

    #set(value) {
        this.#take(value);
        this.#told.moved(this.#row, value, { glide: true });
        this.#told.done(null);
    }

    #take(value) {
        this.show(value === this.#row.central ? undefined : value);
    }

    #draw() {
        const value = this.#value ?? this.#row.central;
        const place = this.#scale.placeOf(value);
        const { first, last } = this.#scale.ends;
        const side = value === this.#row.central ? "middle" : value < this.#row.central ? "below" : "above";
        this.#handle.value = place;
        this.#handle.style.setProperty("--part", (place - first) / (last - first || 1));
        this.#handle.setAttribute("aria-valuetext", say(`assumption.at.${side}`, this.#scale.inWords(value)));
        this.#field.value = this.#scale.written(value);
        this.#root.classList.toggle("assumption__row--changed", this.#value !== undefined);
        this.#say();
    }

    #say() {
        const words = this.#fault || this.#refusal;
        this.#root.querySelector(".refusal").textContent = words;
        words ? this.#field.setAttribute("aria-invalid", "true") : this.#field.removeAttribute("aria-invalid");
        this.#root.querySelector(".assumption__reset").disabled = this.#value === undefined && !this.mistyped;
    }
}
