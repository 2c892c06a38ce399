// One chart: Apache ECharts as SVG, updated in place, with its labels on the marks and its figures
// in a table. The pages say what to draw, drawing.js, areas.js and bars.js
// say how it looks.
import { areaOption } from "./areas.js";
import { barOption } from "./bars.js";
import { lineOption, tellsCauses } from "./drawing.js";
import { format } from "./format.js";
import { nearestLabel, nearestLine } from "./nearest.js";
import { element, say } from "./page.js";

const GLIDE = 240; // ms
const COMPACT = 560;
const BARE = 120; // px of height below which a chart has no axes
const PAPER = 687; // px between the margins of A4 upright

const paper = window.matchMedia("print");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

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
    #labels = []; // [{id, x, y}] of the ends of lines

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
     *     aside: does another stand in front of it?
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
        this.#redraw(picture.glide && !calm.matches ? GLIDE : 0);
    }

    /**
     * Draws parts that add up, one on top of the other, over months.
     * @param picture months; parts: [{id, name, colour, values}]; unit, labels, events, sentence, glide as above
     */
    areas(picture) {
        this.#picture = { ...picture, kind: "areas" };
        this.#redraw(picture.glide && !calm.matches ? GLIDE : 0);
    }

    /**
     * Draws one bar per year.
     * @param picture years: [2026, …]; bars: [{name, values, colour}] stacked; sums: [{name, values}] for the table alone;
     *   unit, sentence, glide as above
     */
    bars(picture) {
        this.#picture = { ...picture, kind: "bars" };
        this.#redraw(picture.glide && !calm.matches ? GLIDE : 0);
    }

    /**
     * Tells which line is meant, by its id, or null.
     * @param pointed called while a mouse moves
     * @param pressed called on a click or tap
     */
    onLine(pointed, pressed) {
        const pointer = this.#instance.getZr();
        pointer.on("mousemove", ({ offsetX, offsetY, event }) => event.type.startsWith("touch") || pointed(this.#lineAt(offsetX, offsetY)));
        pointer.on("globalout", () => pointed(null));
        pointer.on("click", ({ offsetX, offsetY }) => pressed(this.#lineAt(offsetX, offsetY)));
    }

    #lineAt(x, y) {
        const { lines, months } = this.#picture ?? { lines: [] };
        const finder = { gridIndex: 0 };
        const inside = this.#instance.containPixel(finder, [x, y]);
        if (!inside) {
            return nearestLabel({ x, y }, this.#labels);
        }
        const [month] = this.#instance.convertFromPixel(finder, [x, y]);
        const here = [month - 1, month, month + 1].filter((at) => at in months);
        return nearestLine({ x, y }, lines.map(({ id, values }) => ({ id, points: here.map((at) => this.#instance.convertToPixel(finder, [at, values[at]])) })));
    }

    /** Takes the picture away; the next one may glide from where it was. */
    withdraw() {
        this.#picture = null;
        this.#canvas.classList.add("chart__canvas--withdrawn");
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
        this.#canvas.classList.remove("chart__canvas--withdrawn");
        const look = this.#look();
        const option = OPTIONS[picture.kind](picture, look);
        option.animationDurationUpdate = glide;
        this.#labels = option.graphic.filter(({ id }) => id.startsWith("end-")).map(({ id, x, y }) => ({ id: id.slice("end-".length), x, y }));
        this.#instance.setOption(option, { replaceMerge: ["series", "graphic", "xAxis", "yAxis"] });
        this.#canvas.setAttribute("aria-label", picture.sentence);
        this.#causes.textContent = picture.kind === "lines" && !tellsCauses(picture, look) ? causesInWords(picture.events ?? []) : "";
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
            causesBelow: this.#printing,
            bare: this.#instance.getHeight() < BARE,
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

/** A line for each cause, by the number that it has in the picture where there are several. */
function causesInWords(events) {
    const causes = events.filter(({ title }) => title).map(({ title, text }) => [title, text].filter(Boolean).join(" "));
    return causes.map((cause, at) => (causes.length > 1 ? `${at + 1}. ${cause}` : cause)).join("\n");
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
