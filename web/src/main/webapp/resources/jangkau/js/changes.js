// The tools of the scenario bar: undo, redo, and the last change once more.
import { difference } from "./describe.js";
import { part, say } from "./page.js";

const HOLD = 900; // ms that the former state stays before the last change runs again

export class Changes {
    #history;
    #levers;
    #project;
    #replay = null; // what is running, if anything

    /**
     * @param levers of the console, for words
     * @param project called with {board, glide}; a promise of having shown that state of the console, or the one it is in
     */
    constructor(history, levers, project) {
        this.#history = history;
        this.#levers = levers;
        this.#project = project;
        part("undo").addEventListener("click", () => this.#undo());
        part("redo").addEventListener("click", () => this.#redo());
        part("replay").addEventListener("click", () => this.#again());
        document.addEventListener("keydown", (event) => this.#key(event));
    }

    /** Says what there is to undo, redo and replay. */
    show() {
        const { last, next } = this.#history;
        name(part("undo"), "simulator.undo", this.#words(last));
        name(part("redo"), "simulator.redo", this.#words(next));
        name(part("replay"), "simulator.replay", this.#words(last));
        this.#say(this.#words(last));
    }

    /** Whoever moves something has seen enough of what was before. */
    end() {
        if (this.#replay !== null) {
            this.#replay = null;
            this.show();
        }
    }

    #words(step) {
        return step === null ? "" : difference(step.before, step.after, this.#levers);
    }

    #undo() {
        const done = this.#words(this.#history.last);
        this.#history.undo();
        announce("simulator.undone", done);
    }

    #redo() {
        const undone = this.#words(this.#history.next);
        this.#history.redo();
        announce("simulator.redone", undone);
    }

    /** Goes back to before the last change, holds, and glides to how it is now; the levers stay where they are. */
    async #again() {
        if (this.#history.last === null) {
            return;
        }
        const { before } = this.#history.last;
        const run = {};
        this.#replay = run;
        const words = this.#words(this.#history.last);
        this.#say(say("simulator.replaying", words));
        announce("simulator.replaying", words);
        await this.#project({ board: before.board, glide: false });
        await new Promise((done) => setTimeout(done, HOLD));
        if (run === this.#replay) {
            this.end();
            this.#project({ glide: true });
        }
    }

    #say(words) {
        part("last-change").textContent = words;
        part("last-change").title = words;
    }

    #key(event) {
        const typing = event.target.matches("input:not([type=range], [type=checkbox]), textarea");
        if (!(event.ctrlKey || event.metaKey) || event.altKey || typing || document.querySelector("[role=dialog][aria-hidden=false]")) {
            return;
        }
        const key = event.key.toLowerCase();
        const back = key === "z" && !event.shiftKey;
        const forth = key === "y" || (key === "z" && event.shiftKey);
        if (back || forth) {
            event.preventDefault();
            back ? this.#undo() : this.#redo();
        }
    }
}

/** A button says what it would do now; where there is nothing to do it is off, but keeps the focus. */
function name(button, key, words) {
    const text = words === "" ? say(key) : `${say(key)}: ${words}`;
    button.setAttribute("aria-disabled", String(words === ""));
    button.setAttribute("aria-label", text);
    button.title = text;
}

function announce(key, words) {
    if (words !== "") {
        part("announcement").textContent = say(key, words);
    }
}
