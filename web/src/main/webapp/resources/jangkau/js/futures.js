// Simulasi: what belongs to the line but takes longer: its band, the chance of the target, what is doubted
// most, and what each lever adds. All of it is taken away at the first movement and computed after the last.
import { chanceInWords, circles } from "./chance.js";
import { showDoubts, withdrawDoubts } from "./doubts.js";
import { format } from "./format.js";
import { ask, part, Refusal, say } from "./page.js";
import { Target } from "./target.js";
import { SHARE } from "./units.js";
import { showWedge, withdrawWedge } from "./wedge.js";

const PAUSE = 150; // ms without a movement
const DRAWS = 1024;
const WEDGE_DRAWS = 128; // every subset of the levers takes as many

export class Futures {
    #draw;
    #baseline;
    #running = new AbortController();
    #timer;
    #body = null; // of the line that stands
    #shown = true; // is there anything to take away?
    #wedge = "due"; // "waiting" for somebody to look once all else is there, then "shown"

    /**
     * @param draw {band(bands), aim(level), events()} of the chart with the line
     * @param baseline the body that the headline is held against
     * @param retargeted called when the person sets another target
     */
    constructor(draw, baseline, retargeted) {
        this.#draw = draw;
        this.#baseline = { levers: baseline.levers };
        this.target = new Target(() => {
            retargeted();
            draw.aim(this.level);
            this.#tell(null, say("chance.computing"));
            this.#soon();
        });
    }

    /** What is aimed at, as the chart draws it; null where it lies outside of what is computed. */
    get level() {
        const target = this.target.asked;
        return target && { value: target.coverage, text: say("chart.target", format.percent(target.coverage)) };
    }

    /** Something moves: nothing that was computed holds any more. What is seen goes with the next frame. */
    withdraw() {
        this.#running.abort();
        clearTimeout(this.#timer);
        this.#body = null;
        this.#wedge = "due";
        if (this.#shown) {
            this.#shown = false;
            requestAnimationFrame(() => {
                this.#clear(say("chart.ranging"), say("chance.computing"), say("simulator.wedgeComputing"));
                withdrawDoubts(say("simulator.doubtsComputing"));
            });
        }
    }

    /** There is no line, so nothing belongs to it. */
    give() {
        this.withdraw();
        requestAnimationFrame(() => this.#clear("", say("chance.unknown"), ""));
    }

    /** A line stands: computes what belongs to it, unless something moves before. */
    follow(body) {
        this.#body = body;
        this.#soon();
    }

    /** Somebody looks at what each lever adds. */
    look() {
        if (this.#wedge === "waiting") {
            this.#guarded(() => this.#parts());
        }
    }

    #soon() {
        this.#running.abort();
        clearTimeout(this.#timer);
        if (this.#body !== null) {
            this.#timer = setTimeout(() => this.#guarded(() => this.#compute()), PAUSE);
        }
    }

    async #guarded(work) {
        this.#running.abort();
        this.#running = new AbortController();
        const { signal } = this.#running;
        try {
            await work();
        } catch (problem) {
            if (!signal.aborted) {
                const reason = problem instanceof Refusal ? problem.errors.map(({ message }) => message).join(" ") || problem.message : say("chart.away");
                this.#clear(reason, say("chance.unknown"), "");
            }
        }
    }

    async #compute() {
        const target = this.target.asked;
        this.#band(await this.#ask("projections", { draws: DRAWS, ...(target && { target }) }), target);
        showDoubts(await this.#ask("sensitivities", target ? { target } : {}));
        if (this.#wedge !== "shown") {
            this.#wedge = "waiting";
            await (part("wedge-chart").hidden || this.#parts());
        }
    }

    async #parts() {
        this.#wedge = "due";
        withdrawWedge(say("simulator.wedgeComputing"));
        const baseline = this.#baseline;
        showWedge(await this.#ask("attributions", { baseline }), this.#draw.events(), this.#body);
        showWedge(await this.#ask("attributions", { baseline, draws: WEDGE_DRAWS }), this.#draw.events(), this.#body);
        this.#wedge = "shown";
    }

    #ask(path, more) {
        const dataVersion = part("content").dataset.version;
        return ask(path, { ...this.#body, dataVersion, ...more }, this.#running.signal);
    }

    #band({ bands, chance }, target) {
        const { 0.1: low, 0.5: median, 0.9: high } = bands.total;
        this.#shown = true;
        this.#draw.band({ low, median, high, error: bands.replicateError });
        part("band-note").textContent = say("chart.band", SHARE.range(low.at(-1), high.at(-1)));
        if (target === null) {
            this.#tell(null, say("chance.outside"));
        } else {
            this.#tell(chance, say("chance.futures", chanceInWords(chance)));
        }
    }

    #clear(range, chance, wedge) {
        this.#draw.band(null);
        part("band-note").textContent = range;
        this.#tell(null, chance);
        withdrawDoubts();
        withdrawWedge(wedge);
    }

    #tell(chance, words) {
        part("circles").replaceChildren(circles(chance));
        part("chance").textContent = words;
    }
}
