// The scenario that is open: its name, whether it is saved, and saving it.
import { element, freeButtons, part, say } from "./page.js";

export class OpenScenario {
    #board;
    #changed;
    #kept;
    #state;

    /**
     * @param board the levers
     * @param changed called with {glide} after this put other settings on the levers
     * @param kept called with the former state and the new one after the same scenario was saved
     */
    constructor(board, changed, kept) {
        this.#board = board;
        this.#changed = changed;
        this.#kept = kept;
        part("save").addEventListener("click", () => this.#ask());
        jQuery(document).on("pfAjaxError", () => {
            freeButtons();
            part("unsent").hidden = false;
        });
        jQuery(document).on("pfAjaxComplete", () => this.#take(part("saved")));
        window.addEventListener("beforeunload", (event) => {
            if (this.unsaved) {
                event.preventDefault();
            }
        });
    }

    /** Takes what the server opened with the page. */
    begin(body) {
        this.#board.take(body);
        this.#state = { id: part("form:id").value, name: part("form:name").value, saved: this.#now() };
        this.remember();
    }

    get state() {
        return this.#state;
    }

    put(state) {
        this.#state = state;
        this.remember();
    }

    open({ name, body }) {
        this.#board.take(body);
        this.put({ id: "", name, saved: null });
        this.#changed({ glide: true });
    }

    get title() {
        return this.#state.name || (this.unsaved ? say("simulator.new") : say("chart.baseline"));
    }

    #now() {
        return JSON.stringify(this.#board.body());
    }

    get unsaved() {
        return this.#now() !== this.#state.saved;
    }

    /** Keeps the hidden field of the form up to date, and the mark beside the name. */
    remember() {
        const opened = this.#state.id !== "";
        part("form:body").value = this.#now();
        part("unsaved").hidden = !this.unsaved;
        part("revise-part").hidden = !opened;
        part("form:create").classList.toggle("button--main", !opened);
        part("scenario-name").textContent = this.title;
    }

    #ask() {
        if (!this.#board.leadToTypo()) {
            part("unsent").hidden = true;
            this.remember(); // the newest change may still wait for its frame
            PF("dialog").show();
        }
    }

    /** @param result what the server says was saved; null where nothing was */
    #take(result) {
        if (result === null) {
            return;
        }
        const { id, version, name } = result.dataset;
        result.remove();
        part("form:id").value = id;
        part("form:version").value = version;
        part("message").replaceChildren(
            `${say("simulator.saved", name, version)} `,
            element("a", { href: `comparison?scenario=baseline&scenario=${id}` }, say("simulator.compare")),
        );
        part("message").hidden = false;
        this.#board.settle();
        const former = this.#state;
        this.put({ id, name, saved: this.#now() });
        this.#kept(former, this.#state);
        history.replaceState(null, "", `?scenario=${id}`);
        PF("dialog").hide();
    }
}
