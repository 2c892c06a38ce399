// The scenario that is open: which it is, whether it is saved, and the way back to what is saved.
import { tell } from "./message.js";
import { element, part, say } from "./page.js";
import { same } from "./settings.js";

/** What the page computes on. */
const pageData = () => part("content").dataset.version;

export class OpenScenario {
    #board;
    #changed;
    #kept;
    #state;

    /**
     * @param board the levers
     * @param changed called with {glide} after this put other settings on the levers
     * @param kept called after a scenario was saved, renamed, deleted or restored, with a change of states that does the same
     */
    constructor(board, changed, kept = () => {}) {
        this.#board = board;
        this.#changed = changed;
        this.#kept = kept;
    }

    /** Takes what the page was opened with. */
    begin({ instead, ...opened }) {
        this.#take(opened);
        if (opened.number !== undefined) {
            tell(this.#wordsOfVersion);
        }
        if (instead) {
            tell(say("scenario.unknown", opened.name), element("button", { type: "button", class: "button", "data-act": "shelf" }, say("scenario.menu.shelf")));
        }
    }

    /**
     * Which scenario is open and what of it is saved: {reference} or {id, version, dataVersion} or {link} or none, with {name, saved},
     * and {number} where an older version was opened. It never changes, so that a history may hold it.
     */
    get state() {
        return this.#state;
    }

    /** Puts a state back; the levers are set by whoever kept it. */
    put(state) {
        this.#state = Object.freeze(state);
        const address = new URL(location.pathname, location.href);
        const asked = new URL(location.href).searchParams;
        for (const name of ["data", "region"].filter((each) => asked.has(each))) {
            address.searchParams.set(name, asked.get(name));
        }
        const { reference, id, number } = state;
        if (id) {
            address.searchParams.set("scenario", id);
            if (number !== undefined) {
                address.searchParams.set("version", number);
            }
        } else if (reference && reference !== "BASELINE") {
            address.searchParams.set("reference", reference);
        }
        history.replaceState(history.state, "", address);
        this.remember();
    }

    /**
     * Opens another scenario, or another version, in place of this one.
     * @param remark what else there is to say about it
     */
    open(opened, remark = "") {
        const left = this.#left();
        this.#take(opened);
        this.put(this.#state);
        this.#changed({ glide: true });
        const words = opened.number === undefined ? say("scenario.opened", this.title) : this.#wordsOfVersion;
        const lost = left.unsaved ? say("scenario.leftUnsaved", left.title) : "";
        const said = [words, remark, lost].filter(Boolean).join(" ");
        tell(said, ...(left.unsaved ? [this.#wayBack(left, "scenario.takeBack")] : []));
    }

    /** Goes back to what is saved. */
    revert() {
        const left = this.#left();
        this.#board.take(JSON.parse(this.#state.saved));
        this.put({ ...this.#state, number: undefined });
        this.#changed({ glide: true });
        tell(say("scenario.reverted", this.title), this.#wayBack(left, "scenario.undo"));
    }

    /** Takes note that the settings, as they were sent, are saved now. */
    saved({ id, version, name }, sent) {
        this.#board.settle();
        const former = this.#state;
        this.#become((state) => (state.id === id || same(state, former) ? { id, version, name, dataVersion: pageData(), saved: sent } : state));
    }

    /** Takes note of a new name; whoever renamed may have seen a newer version than the one that is open here. */
    renamed({ id, version, name }) {
        this.#become((state) => (state.id === id ? { ...state, name, version: state.version === version - 1 ? version : state.version } : state));
    }

    /** Takes note that one was deleted: if it is open, the settings stay, saved nowhere. */
    deleted(id) {
        this.#become(({ id: own, ...rest }) => (own === id ? { ...rest, lost: id } : { id: own, ...rest }));
    }

    /** Takes note that a deleted scenario is back: maybe the one whose settings are still here. */
    restored({ id, version }) {
        this.#become(({ lost, ...rest }) => (lost === id ? { id, ...rest, version } : { lost, ...rest }));
    }

    get unsaved() {
        const { id, reference, saved, dataVersion } = this.#state;
        return (!id && !reference) || this.#now() !== saved || (id !== undefined && dataVersion !== pageData());
    }

    /** Its name, and that it came from a link. */
    get title() {
        return this.#state.link ? say("simulator.fromLink", this.name) : this.name;
    }

    /** What it is called as it stands: a changed reference is no longer that reference. */
    get name() {
        const { reference, name } = this.#state;
        return reference && this.unsaved ? say("scenario.changedFrom", name) : name;
    }

    /** Shows the name, whether all is saved, and what can be done. */
    remember() {
        part("scenario-name").textContent = this.title;
        part("unsaved").hidden = !this.unsaved;
        part("scenario-actions").querySelector("[data-act=duplicate]").firstChild.data = say(this.#state.reference ? "scenario.menu.duplicateAs" : "scenario.menu.duplicate");
        for (const button of document.querySelectorAll(".scenario-bar [data-act]")) {
            this.#allow(button, this.#reasonAgainst(button.dataset.act));
        }
    }

    #become(change) {
        this.put(change(this.#state));
        this.#kept(change);
    }

    #now() {
        return JSON.stringify(this.#board.body());
    }

    #take({ body, shown, ...which }) {
        this.#board.take(body);
        this.#state = Object.freeze({ ...which, saved: this.#now() });
        if (shown) {
            this.#board.take(shown, body);
        }
        this.remember();
    }

    get #wordsOfVersion() {
        const { number, name, version } = this.#state;
        return say("scenario.openedVersion", number, name, version + 1);
    }

    /** What there is before something else takes its place. */
    #left() {
        return { state: this.#state, board: this.#board.state(), unsaved: this.unsaved, title: this.title };
    }

    /** A button that puts everything as it was. */
    #wayBack({ state, board }, key) {
        const button = element("button", { type: "button", class: "button" }, say(key));
        button.addEventListener("click", () => {
            this.#board.take(board, JSON.parse(state.saved));
            this.put(state);
            this.#changed({ glide: true });
            tell("");
            part("scenario-menu").focus();
        });
        return button;
    }

    /** Why something cannot be done now; empty where it can. */
    #reasonAgainst(act) {
        const { id, reference } = this.#state;
        switch (act) {
            case "save":
                return id && !this.unsaved ? say("scenario.reason.unchanged") : "";
            case "revert":
                return this.unsaved ? (id || reference ? "" : say("scenario.reason.notSaved")) : say(reference ? "scenario.reason.untouched" : "scenario.reason.unchanged");
            case "rename":
            case "versions":
            case "delete":
                return reference ? say("scenario.reason.reference") : id ? "" : say("scenario.reason.notSaved");
            case "duplicate":
                return id || reference ? "" : say("scenario.reason.notSaved");
            default:
                return "";
        }
    }

    #allow(button, reason) {
        if (reason === "") {
            button.removeAttribute("aria-disabled");
            button.removeAttribute("title");
        } else {
            button.setAttribute("aria-disabled", "true");
            button.title = reason;
        }
        const words = button.querySelector(".note") ?? (button.id === "save" ? part("save-reason") : null);
        if (words) {
            words.textContent = reason;
        }
    }
}
