// One chart: Apache ECharts as SVG, updated in place, with its labels on the marks and its figures
// in a table. The pages say what to draw, drawing.js and bars.js say how it looks.
import { barOption } from "./bars.js";
import { lineOption, tellsCauses } from "./drawing.js";
import { format } from "./format.js";
import { element, say } from "./page.js";

const GLIDE = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 240;
const COMPACT = 560;
const PAPER = 687; // px between the margins of A4 upright

const paper = window.matchMedia("print");

export class Chart {
    #canvas;
    #causes;
    #table;
    #details;
    #instance;
    #picture = null;
    #printing = false;

    /** @param key id of the figure */
    constructor(key) {
        const figure = document.getElementById(key);
        this.#canvas = figure.querySelector(".chart__canvas");
        this.#details = figure.querySelector("details");
        this.#causes = figure.querySelector(".chart__causes");
        this.#table = figure.querySelector("table");
        this.#instance = echarts.init(this.#canvas, null, { renderer: "svg" });
        new ResizeObserver(() => this.#resize()).observe(this.#canvas);
        paper.addEventListener("change", () => this.#resize());
        window.addEventListener("beforeprint", () => this.#resize({ width: PAPER }));
        window.addEventListener("afterprint", () => this.#resize());
        document.addEventListener("theme", () => this.#redraw(0));
        this.#details.addEventListener("toggle", () => this.#tabulate());
    }

    /**
     * Draws lines over months.
     *
     * @param picture
     *   months: ["2026-02", …];
     *   lines: [{id, name, values, look}] with one value per month;
     *   unit: {write, axis, least}: writers of a value and of a tick, and the least height of the axis;
     *   zero: should the axis begin at 0?
     *   labels: room for the end labels, px, where several charts share one time axis;
     *   start: a text at the observed first point, may be empty; undefined where it is none;
     *   events: [{at, title, text}] causes of a bend, drawn as vertical rules;
     *   sentence: the picture in words;
     *   glide: should the lines glide to their new place?
     */
    lines(picture) {
        this.#picture = { ...picture, kind: "lines" };
        this.#redraw(picture.glide ? GLIDE : 0);
    }

    /**
     * Draws one bar per year.
     * @param picture years: [2026, …]; bars: [{name, values, colour}] stacked; unit, sentence, glide as above
     */
    bars(picture) {
        this.#picture = { ...picture, kind: "bars" };
        this.#redraw(picture.glide ? GLIDE : 0);
    }

    /** @param size where it is not that of the canvas: on paper, before it is laid out */
    #resize(size) {
        this.#printing = size !== undefined || paper.matches;
        this.#instance.resize(size);
        this.#redraw(0);
    }

    #redraw(glide) {
        const picture = this.#picture;
        if (picture === null || this.#instance.getWidth() === 0) {
            return;
        }
        const look = this.#look();
        const events = picture.events ?? [];
        const below = picture.kind === "lines" && (this.#printing || !tellsCauses(picture, look));
        const drawn = below ? { ...picture, events: events.map(({ at }) => ({ at })) } : picture;
        const option = picture.kind === "lines" ? lineOption(drawn, look) : barOption(picture, look);
        option.animationDurationUpdate = glide;
        this.#instance.setOption(option, { replaceMerge: ["series", "graphic", "xAxis", "yAxis"] });
        this.#canvas.setAttribute("aria-label", picture.sentence);
        const causes = events.filter((event) => event.title).map(({ title, text }) => `${title} ${text}`);
        this.#causes.textContent = below ? causes.join("\n") : "";
        this.#tabulate();
    }

    #look() {
        const style = getComputedStyle(this.#canvas);
        const token = (name) => style.getPropertyValue(name).trim();
        return {
            token,
            font: style.fontFamily,
            width: this.#instance.getWidth(),
            height: this.#instance.getHeight(),
            compact: this.#instance.getWidth() < COMPACT,
        };
    }

    /** The same figures as a table; built only while somebody looks. */
    #tabulate() {
        if (!this.#details.open || this.#picture === null) {
            return;
        }
        const { kind, months, years, lines, bars, unit } = this.#picture;
        const columns = kind === "lines" ? lines : bars;
        const rows = kind === "lines" ? months.map((month) => format.month(month)) : years;
        this.#table.replaceChildren(
            element(
                "thead",
                {},
                element(
                    "tr",
                    {},
                    element("th", { scope: "col" }, kind === "lines" ? say("chart.month") : say("chart.year")),
                    ...columns.map(({ name }) => element("th", { scope: "col", class: "num", "data-unit": unit.unit() }, name)),
                ),
            ),
            element(
                "tbody",
                {},
                ...rows.map((row, at) =>
                    element(
                        "tr",
                        {},
                        element("th", { scope: "row" }, String(row)),
                        ...columns.map(({ values }) => element("td", { class: "num", "data-value": unit.plain(values[at]) }, unit.write(values[at]))),
                    ),
                ),
            ),
        );
    }
}
