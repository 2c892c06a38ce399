// One chart: Apache ECharts as SVG, updated in place, with its labels on the marks and its figures
// in a table. The pages say what to draw, drawing.js, areas.js and bars.js
// say how it looks.
import { areaOption } from "./areas.js";
import { barOption } from "./bars.js";
import { lineOption, tellsCauses } from "./drawing.js";
import { format } from "./format.js";
import { element, say } from "./page.js";

const GLIDE = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 240;
const COMPACT = 560;
const PAPER = 687; // px between the margins of A4 upright

const paper = window.matchMedia("print");

const OPTIONS = { lines: lineOption, areas: areaOption, bars: barOption };

export class Chart {
    #canvas;
    #causes;
    #table;
    #details;
    #instance;
    #picture = null;
    #printing = false;
    #title;

    /** @param key id of the figure */
    constructor(key) {
        const figure = document.getElementById(key);
        this.#canvas = figure.querySelector(".chart__canvas");
        this.#title = this.#canvas.getAttribute("aria-label");
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
     *   lines: [{id, name, values, look}] with one value per month, and perhaps
     *     band: {low, median, high} of 8 in 10 possible futures; shaded: should it be seen as an area?
     *     ranged: does a band belong here, be it known yet or not? reserve: {low, high} of one not yet known;
     *   unit: {write, axis, least}: writers of a value and of a tick, and the least height of the axis;
     *   zero: should the axis begin at 0?
     *   labels: room for the end labels, px, where several charts share one time axis;
     *   start: a text at the observed first point, may be empty; undefined where it is none;
     *   target: {value, text} a level that is aimed at, or null;
     *   events: [{at, title, text}] causes of a bend, drawn as vertical rules;
     *   remark: what else there is to know of the figures, above their table; may be empty
     *   sentence: the picture in words;
     *   glide: should the lines glide to their new place?
     */
    lines(picture) {
        this.#picture = { ...picture, kind: "lines" };
        this.#redraw(picture.glide ? GLIDE : 0);
    }

    /**
     * Draws parts that add up, one on top of the other, over months.
     * @param picture months; parts: [{id, name, colour, values}]; unit, labels, events, sentence, glide as above
     */
    areas(picture) {
        this.#picture = { ...picture, kind: "areas" };
        this.#redraw(picture.glide ? GLIDE : 0);
    }

    /**
     * Draws one bar per year.
     * @param picture years: [2026, …]; bars: [{name, values, colour}] stacked; sums: [{name, values}] for the table alone;
     *   unit, sentence, glide as above
     */
    bars(picture) {
        this.#picture = { ...picture, kind: "bars" };
        this.#redraw(picture.glide ? GLIDE : 0);
    }

    /** Takes the picture away. */
    clear() {
        this.#picture = null;
        this.#instance.clear();
        this.#table.replaceChildren();
        this.#causes.textContent = "";
        this.#canvas.setAttribute("aria-label", this.#title);
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
        const option = OPTIONS[picture.kind](drawn, look);
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
        const { months, years, lines, parts, bars, sums = [], unit, remark } = this.#picture;
        const columns = lines?.flatMap(withRange) ?? parts ?? [...bars, ...sums];
        const rows = months?.map((month) => format.month(month)) ?? years;
        this.#table.replaceChildren(
            ...(remark ? [element("caption", { class: "note" }, remark)] : []),
            element(
                "thead",
                {},
                element(
                    "tr",
                    {},
                    element("th", { scope: "col" }, months ? say("chart.month") : say("chart.year")),
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
                        ...columns.map(({ values }) => figure(values[at], unit)),
                    ),
                ),
            ),
        );
    }
}

/** A figure of the table; a line may begin later than others. */
function figure(value, unit) {
    return Number.isFinite(value) ? element("td", { class: "num", "data-value": unit.plain(value) }, unit.write(value)) : element("td", { class: "num" }, "–");
}

/** A line as columns of figures, with those of its band behind it. */
function withRange(line) {
    const { name, band } = line;
    const bounds = band && [
        { name: say("chart.low", name), values: band.low },
        { name: say("chart.median", name), values: band.median },
        { name: say("chart.high", name), values: band.high },
    ];
    return [line, ...(bounds ?? [])];
}
