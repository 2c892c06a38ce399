// Simulasi: views of the second switch whose answer is finer than that of the line. Nobody waits for them: the
// one that is looked at is asked for after the line, one question at a time, and only the newest is shown.
import { ask, newest, part, Refusal, say } from "./page.js";

const PAUSE = 60; // ms without a movement

export class Finer {
    #views;
    #standing = null; // {scenario, baseline}: bodies of the lines that stand
    #shown = new Map(); // by view: the lines that it shows
    #reference = { question: "", answer: null };
    #timer;

    /** @param views [{id, detail, show({scenario, baseline}), withdraw(remark)}], each a figure of the second switch */
    constructor(views) {
        this.#views = views;
    }

    /** Something moves: nothing that was computed holds any more. */
    withdraw() {
        this.#take(say("simulator.finer.computing"));
    }

    /** There is no line, so nothing belongs to it. */
    give() {
        this.#take(say("simulator.finer.none"));
    }

    /** @param scenario, baseline bodies of the lines that stand */
    follow(scenario, baseline) {
        this.#standing = { scenario, baseline };
        this.#soon(PAUSE);
    }

    /** Somebody looks at another view. */
    look() {
        if (this.#standing !== null) {
            this.#soon(0);
        }
    }

    #take(remark) {
        this.#standing = null;
        this.#shown.clear();
        clearTimeout(this.#timer);
        for (const view of this.#views) {
            view.withdraw(remark);
        }
    }

    #soon(pause) {
        clearTimeout(this.#timer);
        const view = this.#views.find(({ id }) => !part(id).hidden);
        if (view && this.#shown.get(view) !== this.#standing) {
            this.#timer = setTimeout(() => this.#compute({ view, lines: this.#standing }), pause);
        }
    }

    #compute = newest(async ({ view, lines }) => {
        const current = () => lines === this.#standing;
        if (!current()) {
            return;
        }
        try {
            const [baseline, scenario] = await Promise.all([this.#baseline(lines.baseline, view.detail), this.#ask(lines.scenario, view.detail)]);
            if (current()) {
                view.show({ scenario, baseline });
                this.#shown.set(view, lines);
            }
        } catch (problem) {
            if (current()) {
                view.withdraw(problem instanceof Refusal ? problem.message : say("chart.away"));
            }
        }
    });

    /** Baseline changes seldom: its last answer is kept. */
    async #baseline(body, detail) {
        const question = JSON.stringify([body, detail]);
        if (this.#reference.question !== question) {
            this.#reference = { question, answer: await this.#ask(body, detail) };
        }
        return this.#reference.answer;
    }

    #ask(body, detail) {
        return ask("projections", { ...body, dataVersion: part("content").dataset.version, detail });
    }
}
