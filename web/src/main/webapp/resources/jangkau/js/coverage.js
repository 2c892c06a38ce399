// Simulasi: coverage over time with its band, which comes later than the line and must not move it.
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { LABELS } from "./looks.js";
import { say } from "./page.js";
import { SHARE } from "./units.js";

/** How far a band reaches from its line where none was known yet, in coverage, by month. */
const usual = (at) => 0.004 * Math.sqrt(at);

/** What the bounds of a band may be off by: two standard errors, in points, and no less than can be written. */
const within = (error) => format.decimal(Math.max(2 * error * 100, 0.01), 2);

export class CoverageChart {
    #chart = new Chart("coverage-chart");
    #shown = null; // {scenario, baseline, central, assumed, events, level}
    #band = null;
    #below = usual;
    #above = usual;

    /** Draws a line as soon as it is known; no band belongs to it yet. */
    show(shown, glide) {
        this.#shown = shown;
        this.#band = null;
        this.#draw(glide);
    }

    /** @param band {low, median, high, error} of the line that is shown; null takes it away */
    band(band) {
        if (this.#shown === null || band === this.#band) {
            return;
        }
        this.#band = band;
        if (band !== null) {
            const { coverage } = this.#shown.scenario.total;
            const by = (distances) => (at) => distances[Math.min(at, distances.length - 1)];
            this.#below = by(coverage.map((share, at) => share - band.low[at]));
            this.#above = by(coverage.map((share, at) => band.high[at] - share));
        }
        this.#draw(false);
    }

    /** @param level what is aimed at, {value, text}; null where nothing is */
    aim(level) {
        if (this.#shown !== null) {
            this.#shown = { ...this.#shown, level };
            this.#draw(false);
        }
    }

    /** Causes of a bend, as other charts on the same time axis draw them. */
    events() {
        return this.#shown.events;
    }

    #draw(glide) {
        const { scenario, baseline, central, assumed, events, level } = this.#shown;
        const { months, total } = scenario;
        const end = months.length - 1;
        const same = total.coverage.every((share, month) => share === baseline.total.coverage[month]);
        const reserve = { low: total.coverage.map((share, at) => share - this.#below(at)), high: total.coverage.map((share, at) => share + this.#above(at)) };
        const ranged = { ranged: true, shaded: true, band: this.#band, reserve };
        const reference = { id: "baseline", name: say(assumed ? "assumption.baseline" : "chart.baseline"), values: baseline.total.coverage, look: "baseline", ...(same ? ranged : {}) };
        const own = { id: "scenario", name: say("simulator.thisScenario"), values: total.coverage, look: 1, ...ranged };
        this.#chart.lines({
            months,
            lines: [...(assumed ? [{ id: "central", name: say("assumption.central"), values: central.total.coverage, look: "central" }] : []), reference, ...(same ? [] : [own])],
            unit: SHARE,
            labels: LABELS,
            start: say("chart.measured", format.percent(total.coverage[0]), format.month(months[0])),
            target: level,
            events,
            remark: this.#band ? say("chart.exact", within(this.#band.error)) : "",
            sentence: this.#sentence(scenario, baseline, end, same ? reference.name : own.name),
            glide,
        });
    }

    #sentence({ months, total }, baseline, end, name) {
        const line = say(
            "simulator.coverageChart",
            format.longMonth(months[0]),
            format.longMonth(months[end]),
            name,
            format.percent(total.coverage[0]),
            format.percent(total.coverage[end]),
            format.percent(baseline.total.coverage[end]),
        );
        const band = this.#band && say("chart.bandSentence", format.longMonth(months[end]), format.percent(this.#band.low[end]), format.percent(this.#band.high[end]));
        const usual = this.#shown.assumed && say("assumption.chart", format.percent(this.#shown.central.total.coverage[end]));
        return [line, usual, band, this.#shown.level && `${this.#shown.level.text}.`].filter(Boolean).join(" ");
    }
}
