// What was done to the scenario, one step after the other: to go back, forth, and to show the last again.

import { same } from "./settings.js";

const MOST = 200;

export class History {
    #capture;
    #restore;
    #told;
    #steps = [];
    #at = 0;

    /**
     * @param capture () => the state now, {board, opened}
     * @param restore called with a state that is to be shown again
     * @param told called whenever there is something else to undo, redo or replay
     */
    constructor(capture, restore, told) {
        this.#capture = capture;
        this.#restore = restore;
        this.#told = told;
    }

    /** Takes what is shown now as the first state. */
    begin() {
        this.#steps = [{ state: this.#capture() }];
        this.#at = 0;
        this.#told();
    }

    /**
     * Keeps what is shown now as one step, if anything is different.
     * @param gesture steps of one gesture, such as keys pressed one after the other, become one
     */
    step(gesture = null) {
        const state = this.#capture();
        const { state: last, gesture: former } = this.#steps[this.#at];
        if (same(state, last)) {
            return;
        }
        const grown = gesture !== null && gesture === former && this.#at > 0;
        const kept = this.#steps.slice(0, grown ? this.#at : this.#at + 1);
        const back = same(state, kept.at(-1).state); // the gesture ends where it began
        this.#steps = back ? kept : [...kept, { state, gesture }].slice(-MOST);
        this.#at = this.#steps.length - 1;
        this.#told();
    }

    /**
     * A scenario was saved, renamed, deleted or restored: it is known by its new state in all steps.
     * @param change from what was open to what it is now
     */
    rename(change) {
        const renamed = this.#steps.map((step) => ({ ...step, state: { ...step.state, opened: change(step.state.opened) } }));
        this.#at = distinct(renamed.slice(0, this.#at + 1)).length - 1;
        this.#steps = distinct(renamed);
        this.#told();
    }

    /** The last step that was done, {before, after}; null where there is none. */
    get last() {
        return this.#between(this.#at);
    }

    /** The step that was undone last; null where there is none. */
    get next() {
        return this.#between(this.#at + 1);
    }

    undo() {
        this.#go(this.#at - 1);
    }

    redo() {
        this.#go(this.#at + 1);
    }

    #between(at) {
        const after = this.#steps[at];
        const before = this.#steps[at - 1];
        return before && after ? { before: before.state, after: after.state } : null;
    }

    #go(at) {
        if (this.#steps[at]) {
            this.#at = at;
            this.#restore(this.#steps[at].state);
            this.#told();
        }
    }
}

/** Without the steps that no longer do anything. */
const distinct = (steps) => steps.filter(({ state }, at) => at === 0 || !same(state, steps[at - 1].state));
