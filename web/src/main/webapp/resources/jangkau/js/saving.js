// The dialog that asks for a name and a note before something is saved or renamed.
import { ended, keyOf } from "./attempts.js";
import { isOpen } from "./message.js";
import { freeButtons, part, say } from "./page.js";

const FIELDS = ["name", "note"];

export class SavingDialog {
    #draft = "";
    #offered = "";
    #target;

    constructor() {
        for (const count of document.querySelectorAll("[data-count]")) {
            part(count.dataset.count).addEventListener("input", () => showCount(count));
        }
        for (const name of FIELDS) {
            part(`form:${name}`).addEventListener("input", () => {
                part(`form:${name}-message`).replaceChildren(); // it was about what stood there before
                this.#markFaults();
            });
        }
        part("form:name").addEventListener("focus", ({ target }) => {
            if (target.value === this.#offered) {
                target.select();
            }
        });
    }

    /**
     * Asks for what is missing. What was typed for the same scenario and not sent stays.
     * @param mode "revise" asks for a note, "rename" for a name, "create" for both
     * @param target {id, version, name} of the scenario; for a new one the name that is offered
     * @param body what is saved; nothing where it stays
     * @param onData {dataVersion, note, words} where it is saved on other data than those of the page
     */
    ask(mode, target, body = "", onData = { dataVersion: part("content").dataset.version, note: "", words: "" }) {
        this.#target = target;
        part("form:dataVersion").value = onData.dataVersion;
        this.#setMode(mode, body);
        part("saving-words").append(onData.words && ` ${onData.words}`);
        for (const place of ["form:name-message", "form:note-message", "form:problem", "form:name-used"]) {
            part(place).replaceChildren();
        }
        const draft = this.#attempt(mode);
        if (draft !== this.#draft) {
            this.#draft = draft;
            this.#offer(target.name);
            part("form:note").value = onData.note;
        }
        part("unsent").hidden = true;
        this.#markFaults();
        document.querySelectorAll("[data-count]").forEach(showCount);
        PF("saving").cfg.focus = mode === "revise" ? "form:note" : "form:name";
        PF("saving").show();
    }

    /** The same settings and note, but as a new scenario. */
    createInstead() {
        this.#target = { name: say("scenario.copyOf", this.#target.name) };
        this.#draft = this.#attempt("create");
        this.#setMode("create", part("form:body").value);
        part("form:problem").replaceChildren();
        this.#offer(this.#target.name);
        part("form:name").focus();
    }

    #offer(name) {
        this.#offered = name;
        part("form:name").value = name;
        if (name !== "") {
            jQuery(part("form:name")).trigger("keyup"); // it may be in use already
        }
    }

    /** What is saved, as what, and on which data: the same until it is answered. */
    #attempt(mode) {
        return draftOf(mode, this.#target) + part("form:dataVersion").value;
    }

    #setMode(mode, body) {
        const { id, version, name } = this.#target;
        part("form:key").value = keyOf(this.#attempt(mode));
        part("form:id").value = mode === "create" ? "" : id;
        part("form:version").value = mode === "create" ? 0 : version;
        part("form:body").value = body;
        part("saving_title").textContent = say(`scenario.title.${mode}`);
        part("saving-words").textContent = mode === "create" ? "" : say(`scenario.words.${mode}`, name, version + 1);
        part("name-field").hidden = mode === "revise";
        part("note-field").hidden = mode === "rename";
        for (const each of ["revise", "create", "rename"]) {
            part(`form:${each}`).hidden = each !== mode;
            part(`form:${each}`).type = each === mode ? "submit" : "button"; // Enter presses the one that is shown
        }
    }

    /** What was sent to be saved. */
    get body() {
        return part("form:body").value;
    }

    /** The data that it was sent to be saved on. */
    get dataVersion() {
        return part("form:dataVersion").value;
    }

    get visible() {
        return isOpen("saving");
    }

    close() {
        ended(this.#draft);
        this.#draft = "";
        PF("saving").hide();
    }

    /** After an answer: leads to the field that was refused. */
    answered() {
        if (part("key-used")) { // an earlier attempt was saved; whoever sends once more wants another one
            part("key-used").remove();
            ended(this.#draft);
            part("form:key").value = keyOf(this.#draft);
        }
        part("unsent").hidden = true;
        this.#markFaults()?.focus();
    }

    /** No answer came: what was typed stays, and one can try again. */
    unanswered() {
        freeButtons();
        part("unsent").hidden = false;
    }

    #markFaults() {
        const faulty = FIELDS.filter((name) => part(`form:${name}-message`).textContent.trim() !== "");
        for (const name of FIELDS) {
            part(`form:${name}`).toggleAttribute("aria-invalid", false);
            if (faulty.includes(name)) {
                part(`form:${name}`).setAttribute("aria-invalid", "true");
            }
        }
        return faulty.length > 0 ? part(`form:${faulty[0]}`) : null;
    }
}

/** For what something is typed: what is not sent stays for this alone. */
const draftOf = (mode, { id, name }) => JSON.stringify([mode, id, name]);

/** How many characters a field holds of those it may; a form sends each new line as two. */
function showCount(place) {
    const count = part(place.dataset.count).value.replace(/\n/g, "\r\n").length;
    const most = Number(place.dataset.most);
    place.textContent = say("scenario.count", count, most);
    place.classList.toggle("count--over", count > most);
}
