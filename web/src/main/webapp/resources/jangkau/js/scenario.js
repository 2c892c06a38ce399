// The scenario that is open: its name, whether it is saved, and saving it.
import { element, freeButtons, part, say } from "./page.js";

export class OpenScenario {
    #board;
    #saved;

    /** @param board the levers, which already show the scenario that the server opened */
    constructor(board) {
        this.#board = board;
        this.#saved = this.#now();
        part("save").addEventListener("click", () => this.#ask());
        jQuery(document).on("pfAjaxError", () => {
            freeButtons();
            part("unsent").hidden = false;
        });
        jQuery(document).on("pfAjaxComplete", () => this.#take(part("saved")));
        window.addEventListener("beforeunload", (event) => {
            if (this.#unsaved) {
                event.preventDefault();
            }
        });
        this.remember();
    }

    #now() {
        return JSON.stringify(this.#board.body());
    }

    get #unsaved() {
        return this.#now() !== this.#saved;
    }

    /** Keeps the hidden field of the form up to date, and the mark beside the name. */
    remember() {
        const opened = part("form:id").value !== "";
        part("form:body").value = this.#now();
        part("unsaved").hidden = !this.#unsaved;
        part("revise-part").hidden = !opened;
        part("form:create").classList.toggle("button--main", !opened);
        if (!opened) {
            part("scenario-name").textContent = this.#unsaved ? say("simulator.new") : say("chart.baseline");
        }
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
        part("scenario-name").textContent = name;
        this.#board.settle();
        this.#saved = this.#now();
        this.remember();
        history.replaceState(null, "", `?scenario=${id}`);
        PF("dialog").hide();
    }
}
