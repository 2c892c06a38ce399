// Assumption sets: choosing one, keeping what is assumed now under a name, renaming and deleting.
import { ended, keyOf } from "./attempts.js";
import { any, byRow } from "./assumptionvalues.js";
import { tell } from "./message.js";
import { ask, element, given, part, Refusal, say, send } from "./page.js";
import { same } from "./settings.js";

const CENTRAL = { id: "central", name: say("assumption.set.central"), note: say("assumption.set.central.rule"), assumptions: {} };
const BUILT_IN = given("sets").map(({ key, assumptions }) => ({ id: key, name: say(`assumption.set.${key}`), note: say(`assumption.set.${key}.rule`), assumptions }));
const FIELDS = ["name", "note"];

export class AssumptionSets {
    #board;
    #saved = []; // by people, as the server tells them
    #renamed = null; // the set that the form gives another name; null where it keeps a new one
    #offered = "";

    /** @param board {values, set, apply(values, set)} what is assumed */
    constructor(board) {
        this.#board = board;
        part("assumption-set").addEventListener("change", ({ target }) => this.#choose(target.value));
        part("assumption-keep").addEventListener("click", () => any(this.#board.values) && this.#edit(null));
        part("assumption-rename").addEventListener("click", () => this.#edit(this.#chosen));
        part("assumption-delete").addEventListener("click", () => this.#delete(this.#chosen));
        part("assumption-cancel").addEventListener("click", () => this.#close());
        part("assumption-form").addEventListener("submit", (event) => {
            event.preventDefault();
            this.#submit();
        });
        document.addEventListener("panel", ({ detail }) => detail === "assumptions" && this.#load());
    }

    /** Says which set is taken. */
    show() {
        const chosen = this.#chosen;
        const sets = this.#all;
        const options = [...sets, ...(sets.includes(chosen) ? [] : [chosen])];
        const drawn = JSON.stringify([options.map(({ id, name }) => [id, name]), chosen.id]);
        if (drawn !== this.#offered) {
            this.#offered = drawn;
            part("assumption-set").replaceChildren(...options.map(({ id, name }) => element("option", { value: id }, name)));
        }
        part("assumption-set").value = chosen.id;
        const saved = this.#saved.includes(chosen);
        part("assumption-rename").hidden = !saved;
        part("assumption-delete").hidden = !saved;
        part("assumption-set-note").textContent = saved ? `${say("assumption.set.made", chosen.note, chosen.dataVersion).trim()} ${say("assumption.set.copied")}` : chosen.note;
        this.#allowKeeping(any(this.#board.values));
    }

    get #all() {
        return [CENTRAL, ...BUILT_IN, ...this.#saved];
    }

    /** The set that says what is assumed; where none does, one of its own. */
    get #chosen() {
        const { values, set } = this.#board;
        if (!any(values)) {
            return CENTRAL;
        }
        const equal = this.#all.filter(({ assumptions }) => same(byRow(assumptions, given("assumptions")), values));
        const named = equal.find(({ name }) => name === set) ?? equal.find((own) => set !== "" && BUILT_IN.includes(own));
        return named ?? { id: "own", name: set === "" ? say("assumption.set.own") : say("assumption.set.here", set), note: "" };
    }

    #allowKeeping(allowed) {
        const button = part("assumption-keep");
        button.setAttribute("aria-disabled", String(!allowed));
        button.title = allowed ? "" : say("assumption.set.keepReason");
    }

    #choose(id) {
        const set = this.#all.find((own) => String(own.id) === id);
        if (set) {
            this.#board.apply(set.assumptions, set === CENTRAL ? "" : set.name);
        }
    }

    /** Reads the sets again: others may have saved some. */
    async #load() {
        await this.#guarded(async () => {
            this.#saved = await ask("assumption-sets");
            this.show();
        });
    }

    /** Asks for a name and a note. */
    #edit(set) {
        this.#renamed = set;
        this.#refuse([]);
        part("assumption-name").value = set?.name ?? "";
        part("assumption-note").value = set?.note ?? "";
        part("assumption-form").hidden = false;
        part("assumption-name").focus();
    }

    #close() {
        part("assumption-form").hidden = true;
        part("assumption-keep").focus();
    }

    async #submit() {
        const names = Object.fromEntries(FIELDS.map((field) => [field, part(`assumption-${field}`).value]));
        const renamed = this.#renamed;
        const { values: assumptions } = this.#board;
        const dataVersion = part("content").dataset.version;
        const [method, path, body] = renamed ? ["PUT", `assumption-sets/${renamed.id}`, names] : ["POST", "assumption-sets", { ...names, assumptions, dataVersion }];
        await this.#guarded(async () => {
            const set = await this.#save(method, path, body);
            await this.#load();
            this.#close();
            if (same(this.#board.values, assumptions)) {
                this.#board.apply(assumptions, set.name);
            }
            tell(say(renamed ? "assumption.set.renamed" : "assumption.set.saved", set.name));
        });
    }

    async #delete(set) {
        await this.#guarded(async () => {
            await this.#save("DELETE", `assumption-sets/${set.id}`);
            await this.#load();
            const undo = element("button", { type: "button", class: "button" }, say("assumption.set.undo"));
            undo.addEventListener("click", () => this.#restore(set));
            tell(say("assumption.set.deleted", set.name), undo);
            undo.focus(); // the button that had the focus is gone
        });
    }

    async #restore({ id, name, note }) {
        await this.#guarded(async () => {
            await this.#save("PUT", `assumption-sets/${id}`, { name, note });
            await this.#load();
            tell(say("assumption.set.restored", name));
            part("assumption-set").focus();
        });
    }

    /** Sends what is to be saved; sent again before it was answered, it is saved once. */
    async #save(method, path, body) {
        const attempt = JSON.stringify([method, path, body]);
        const answer = await send(method, path, { body, key: keyOf(attempt) });
        ended(attempt);
        return answer;
    }

    /** Says at the fields, or in the message of the page, what was refused. */
    async #guarded(work) {
        try {
            await work();
        } catch (problem) {
            if (problem instanceof Refusal) {
                this.#refuse(problem.errors);
                const others = problem.errors.filter(({ field }) => !FIELDS.includes(field)).map(({ message }) => message);
                problem.errors.length === 0 || others.length > 0 ? tell(others.join(" ") || problem.message) : undefined;
            } else {
                tell(say("assumption.set.failed"));
            }
        }
    }

    #refuse(errors) {
        for (const field of FIELDS) {
            const words = errors.filter((error) => error.field === field).map(({ message }) => message).join(" ");
            part(`assumption-${field}-refusal`).textContent = words;
            words ? part(`assumption-${field}`).setAttribute("aria-invalid", "true") : part(`assumption-${field}`).removeAttribute("aria-invalid");
        }
        FIELDS.map((field) => part(`assumption-${field}`)).find((input) => input.hasAttribute("aria-invalid"))?.focus();
    }
}
