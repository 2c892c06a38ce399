// What was done to the scenario, one step after the other: to go back, forth, and to show the last again.

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
        if (alike(state, last)) {
            return;
        }
        const grown = gesture !== null && gesture === former && this.#at > 0;
        const kept = this.#steps.slice(0, grown ? this.#at : this.#at + 1);
        this.#steps = [...kept, { state, gesture }].slice(-MOST);
        this.#at = this.#steps.length - 1;
        this.#told();
    }

    /** The same scenario is known by another state now, since it was saved: in all steps. */
    rename(former, now) {
        this.#steps = this.#steps.map((step) => (step.state.opened === former ? { ...step, state: { ...step.state, opened: now } } : step));
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

const alike = (one, other) => one.opened === other.opened && JSON.stringify(one.board) === JSON.stringify(other.board);
