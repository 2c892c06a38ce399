// One chart: Apache ECharts as SVG, updated in place, with its labels on the marks and its figures
// in a table. The pages say what to draw; this file says how it looks.
import { element, say } from "./page.js";
import { format } from "./format.js";
import { ticks, spread } from "./scale.js";

/** Looks of the scenarios; colour never stands alone: each has its own dash and its own marker. */
export const LOOKS = {
    baseline: { colour: "--s-baseline", dash: [0.1, 5], width: 2, marker: "rect" },
    1: { colour: "--s-1", dash: "solid", width: 2.5, marker: "circle" },
    2: { colour: "--s-2", dash: [9, 5], width: 2.5, marker: "triangle" },
    3: { colour: "--s-3", dash: "solid", width: 2.5, marker: "diamond" },
    4: { colour: "--s-4", dash: [10, 4, 2, 4], width: 2.5, marker: "inverted" },
    5: { colour: "--s-5", dash: [16, 4], width: 2.5, marker: "cross" },
};

const GLIDE = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 240;
const LINE_HEIGHT = 17;
const COMPACT = 560;
const FONT = 12;
const WORDS_BELOW = 46;

/** The line and marker of a scenario as children of an SVG of 34 × 12, for lists and tables. */
export function key(look) {
    const { colour, dash, width, marker: kind } = LOOKS[look];
    const make = (name, attributes) => {
        const shape = document.createElementNS("http://www.w3.org/2000/svg", name);
        for (const [attribute, value] of Object.entries(attributes)) {
            shape.setAttribute(attribute, value);
        }
        return shape;
    };
    const line = make("path", { d: "M1 6H33", fill: "none", "stroke-width": width, "stroke-linecap": "round", "stroke-dasharray": dash === "solid" ? "none" : dash.join(" ") });
    const mark = kind === "circle" ? make("circle", { cx: 17, cy: 6, r: 4 }) : make("polygon", { points: OUTLINES[kind].map(([x, y]) => `${17 + x},${6 + y}`).join(" ") });
    line.style.stroke = `var(${colour})`;
    mark.style.fill = `var(${colour})`;
    return [line, mark];
}

export class Chart {
    #canvas;
    #causes;
    #table;
    #details;
    #instance;
    #picture = null;

    /** @param key id of the figure */
    constructor(key) {
        const figure = document.getElementById(key);
        this.#canvas = figure.querySelector(".chart__canvas");
        this.#details = figure.querySelector("details");
        this.#causes = figure.querySelector(".chart__causes");
        this.#table = figure.querySelector("table");
        this.#instance = echarts.init(this.#canvas, null, { renderer: "svg" });
        new ResizeObserver(() => this.#resize()).observe(this.#canvas);
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

    #resize() {
        this.#instance.resize();
        this.#redraw(0);
    }

    #redraw(glide) {
        const picture = this.#picture;
        if (picture === null || this.#instance.getWidth() === 0) {
            return;
        }
        const look = this.#look();
        const option = picture.kind === "lines" ? lineOption(picture, look) : barOption(picture, look);
        option.animationDurationUpdate = glide;
        this.#instance.setOption(option, { replaceMerge: ["series", "graphic", "xAxis", "yAxis"] });
        this.#canvas.setAttribute("aria-label", picture.sentence);
        const causes = (picture.events ?? []).filter((event) => event.title).map(({ title, text }) => `${title} ${text}`);
        this.#causes.textContent = look.compact ? causes.join(" ") : ""; // elsewhere they stand at the bend
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
        const head = [kind === "lines" ? say("chart.month") : say("chart.year"), ...columns.map((column) => column.name)];
        this.#table.replaceChildren(
            element("thead", {}, element("tr", {}, ...head.map((text, at) => element("th", { scope: "col", class: at ? "num" : null }, text)))),
            element(
                "tbody",
                {},
                ...rows.map((row, at) =>
                    element(
                        "tr",
                        {},
                        element("th", { scope: "row" }, String(row)),
                        ...columns.map((column) => element("td", { class: "num" }, unit.write(column.values[at]))),
                    ),
                ),
            ),
        );
    }
}

function lineOption(picture, look) {
    const { months, lines, unit } = picture;
    const frame = frameOf(picture, look);
    const last = months.length - 1;
    const scale = scaleOf(picture, frame);
    const place = {
        x: (index) => frame.left + (last === 0 ? 0 : (index / last) * frame.width),
        y: (value) => frame.top + ((scale.max - value) / (scale.max - scale.min)) * frame.height,
    };
    return {
        ...common(look),
        grid: { left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom },
        xAxis: monthAxis(months, look, frame),
        yAxis: valueAxis(scale, unit, look),
        tooltip: tooltip(look, (points) => [
            format.month(months[points[0].dataIndex]),
            points.map((point) => [lines[point.seriesIndex].name, unit.write(point.value), point.color]),
        ]),
        series: lines.map((line) => lineSeries(line, look)),
        graphic: [
            ...(picture.events ?? []).flatMap((event, at) => eventMarks(event, at, place, frame, look)),
            ...endLabels(lines, last, unit, place, frame, look),
            ...(picture.start !== undefined ? startMarks(picture.start, lines[0].values[0], place, frame, look) : []),
        ],
    };
}

/** An axis with room for words below the lines, where there are any. */
function scaleOf({ lines, unit, zero, start, events = [] }, frame) {
    const values = lines.flatMap((line) => line.values);
    const low = Math.min(...values, ...(zero ? [0] : []));
    const high = Math.max(...values);
    const scale = ticks(low, high, unit.least, Math.max(3, Math.round(frame.height / 60)));
    const wordy = Boolean(start) || events.some((event) => event.title);
    const below = ((low - scale.min) / (scale.max - scale.min)) * frame.height;
    return wordy && below < WORDS_BELOW && !zero ? { ...scale, min: scale.min - scale.step } : scale;
}

function frameOf(picture, look) {
    const left = 44;
    const top = 12;
    const bottom = 28;
    const longest = Math.max(...picture.lines.map((line) => labelWidth(line, picture.unit, look)));
    const right = look.compact ? Math.min(126, 28 + longest) : (picture.labels ?? Math.min(280, 32 + longest));
    return { left, top, bottom, right, width: look.width - left - right, height: look.height - top - bottom };
}

const ruler = document.createElement("canvas").getContext("2d");

function labelWidth(line, unit, look) {
    ruler.font = `700 ${FONT + 0.5}px ${look.font}`;
    const value = unit.write(line.values.at(-1));
    return Math.max(...(look.compact ? [line.name, value] : [`${line.name} ${value}`]).map((text) => ruler.measureText(text).width));
}

function common(look) {
    return {
        animationDuration: 0,
        animationEasingUpdate: "cubicOut",
        textStyle: { fontFamily: look.font, color: look.token("--ink-2"), fontSize: FONT },
    };
}

function monthAxis(months, look, frame) {
    const last = months.length - 1;
    const years = Math.max(1, Math.ceil(last / 12 / Math.max(1, Math.floor(frame.width / 70))));
    const room = (70 / Math.max(1, frame.width)) * last;
    const shown = (index) => {
        const [year, month] = months[index].split("-").map(Number);
        const inside = index > room && index < last - room;
        return index === 0 || index === last || (month === 1 && inside && year % years === 0);
    };
    return {
        type: "category",
        data: months,
        boundaryGap: false,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
            color: look.token("--ink-3"),
            fontSize: FONT,
            margin: 12,
            hideOverlap: false,
            interval: shown,
            formatter: (month, index) => (index === 0 || index === last ? format.month(month) : month.slice(0, 4)),
        },
    };
}

function valueAxis(scale, unit, look) {
    return {
        type: "value",
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        axisLabel: { color: look.token("--ink-3"), fontSize: FONT, formatter: unit.axis },
        splitLine: { lineStyle: { color: look.token("--rule") } },
    };
}

function tooltip(look, content) {
    return {
        trigger: "axis",
        confine: true,
        backgroundColor: look.token("--paper"),
        borderColor: look.token("--rule-strong"),
        borderRadius: 4,
        padding: [6, 10],
        transitionDuration: 0,
        extraCssText: "box-shadow: none",
        axisPointer: { lineStyle: { color: look.token("--rule-strong"), type: "solid" }, shadowStyle: { color: look.token("--ground") } },
        formatter: (points) => {
            const [title, rows] = content(points);
            const body = element("div", { class: "reading-off" }, element("b", {}, String(title)));
            for (const [name, value, colour] of rows) {
                const swatch = element("i");
                swatch.style.background = colour;
                body.append(element("div", {}, swatch, element("span", {}, name), element("b", {}, value)));
            }
            return body;
        },
    };
}

function lineSeries(line, look) {
    const style = LOOKS[line.look];
    return {
        id: line.id,
        type: "line",
        data: line.values,
        showSymbol: false,
        symbol: "circle",
        symbolSize: 7,
        emphasis: { disabled: true },
        lineStyle: { color: look.token(style.colour), width: style.width, type: style.dash, cap: "round", join: "round" },
        itemStyle: { color: look.token(style.colour) },
        z: line.look === "baseline" ? 2 : 3,
    };
}

/** Name and value at the end of each line, spread so that none touches another, with thin leaders. */
function endLabels(lines, last, unit, place, frame, look) {
    const x = place.x(last);
    const wanted = lines.map((line) => place.y(line.values[last]));
    const height = look.compact ? 2 * LINE_HEIGHT - 2 : LINE_HEIGHT;
    const at = spread(wanted, height, frame.top - 4, frame.top + frame.height + 6);
    const room = frame.right - 24;
    return lines.flatMap((line, index) => {
        const style = LOOKS[line.look];
        const value = unit.write(line.values[last]);
        return [
            marker(`mark-${line.id}`, style.marker, x, wanted[index], look.token(style.colour)),
            leader(`lead-${line.id}`, [x + 7, wanted[index]], [x + 17, at[index]], look),
            {
                id: `end-${line.id}`,
                type: "text",
                silent: true,
                x: x + 20,
                y: at[index],
                style: {
                    text: look.compact ? `${line.name}\n${value}` : `${line.name} ${value}`,
                    fill: look.token(`${style.colour}-text`),
                    font: `700 ${FONT + 0.5}px ${look.font}`,
                    lineHeight: LINE_HEIGHT - 1,
                    verticalAlign: "middle",
                    width: room,
                    overflow: "truncate",
                },
                z: 10,
            },
        ];
    });
}

function leader(id, from, to, look) {
    return {
        id,
        type: "polyline",
        silent: true,
        shape: { points: [from, to] },
        style: { stroke: look.token("--rule-strong"), lineWidth: 1, fill: "none" },
        invisible: Math.abs(from[1] - to[1]) < 3,
        z: 9,
    };
}

const OUTLINES = {
    rect: [[-4, -4], [4, -4], [4, 4], [-4, 4]],
    triangle: [[0, -6], [5.5, 4], [-5.5, 4]],
    inverted: [[0, 6], [5.5, -4], [-5.5, -4]],
    diamond: [[0, -6], [6, 0], [0, 6], [-6, 0]],
    cross: [[-2, -6], [2, -6], [2, -2], [6, -2], [6, 2], [2, 2], [2, 6], [-2, 6], [-2, 2], [-6, 2], [-6, -2], [-2, -2]],
};

function marker(id, kind, x, y, colour) {
    const shape =
        kind === "circle"
            ? { type: "circle", shape: { cx: 0, cy: 0, r: 4.5 } }
            : { type: "polygon", shape: { points: OUTLINES[kind] } };
    return { id, ...shape, x, y, silent: true, style: { fill: colour }, z: 8 };
}

/** The observed first point: a ring and its text below. */
function startMarks(text, value, place, frame, look) {
    const x = place.x(0);
    const y = place.y(value);
    const below = y + 42 < frame.top + frame.height;
    const end = below ? Math.min(y + 34, frame.top + frame.height - 8) : y - 34;
    const ring = { id: "start", type: "circle", silent: true, shape: { cx: x, cy: y, r: 4.5 }, style: { fill: look.token("--paper"), stroke: look.token("--ink"), lineWidth: 2 }, z: 9 };
    if (text === "") {
        return [ring];
    }
    return [
        ring,
        {
            id: "start-lead",
            type: "polyline",
            silent: true,
            shape: { points: [[x, below ? y + 6 : y - 6], [x, end], [x + 6, end]] },
            style: { stroke: look.token("--rule-strong"), lineWidth: 1, fill: "none" },
            z: 4,
        },
        words("start-text", text, x + 10, end, look),
    ];
}

/** A vertical rule through the chart at a cause, with its words at the foot. */
function eventMarks(event, at, place, frame, look) {
    const x = place.x(event.at);
    const toLeft = x > frame.left + frame.width * 0.55;
    const text = words(`event-text-${at}`, `${event.title}\n${event.text}`, x + (toLeft ? -8 : 8), frame.top + frame.height - 6 - at * 38, look, {
        side: toLeft ? "right" : "left",
        room: toLeft ? x - frame.left : frame.left + frame.width - x,
    });
    return [
        {
            id: `event-${at}`,
            type: "line",
            silent: true,
            shape: { x1: x, x2: x, y1: 0, y2: frame.top + frame.height },
            style: { stroke: look.token("--ink-2"), lineWidth: 1 },
            z: 4,
        },
        ...(event.title && !look.compact ? [text] : []),
    ];
}

/** Words in the chart: on their middle, or, where a room limits their width, standing on their last line. */
function words(id, text, x, y, look, { side = "left", room } = {}) {
    return {
        id,
        type: "text",
        silent: true,
        x,
        y,
        style: {
            text,
            fill: look.token("--ink-2"),
            font: `400 ${FONT}px ${look.font}`,
            align: side,
            verticalAlign: room ? "bottom" : "middle",
            ...(room ? { width: room, overflow: "break", lineHeight: LINE_HEIGHT - 1 } : {}),
            stroke: look.token("--paper"),
            lineWidth: 3,
        },
        z: 5,
    };
}

function barOption(picture, look) {
    const { years, bars, unit } = picture;
    const totals = years.map((_, at) => bars.reduce((sum, bar) => sum + bar.values[at], 0));
    const scale = ticks(0, Math.max(...totals), unit.least, Math.max(3, Math.round((look.height - 50) / 50)));
    return {
        ...common(look),
        grid: { left: 90, right: 12, top: 22, bottom: 28 },
        xAxis: {
            type: "category",
            data: years.map(String),
            boundaryGap: true,
            axisLine: { lineStyle: { color: look.token("--ink") } },
            axisTick: { show: false },
            axisLabel: { color: look.token("--ink-3"), fontSize: FONT, margin: 10, interval: "auto" },
        },
        yAxis: valueAxis(scale, unit, look),
        tooltip: {
            ...tooltip(look, (points) => [
                points[0].name,
                points.filter((point) => point.value > 0).map((point) => [bars[point.seriesIndex].name, unit.write(point.value), point.color]),
            ]),
            axisPointer: { type: "shadow", shadowStyle: { color: look.token("--ground") } },
        },
        series: bars.map((bar, index) => ({
            id: bar.id,
            type: "bar",
            stack: "all",
            data: bar.values,
            barMaxWidth: 64,
            emphasis: { disabled: true },
            itemStyle: { color: look.token(bar.colour), borderColor: look.token("--paper"), borderWidth: 1 },
            label:
                index === bars.length - 1
                    ? {
                          show: true,
                          position: "top",
                          color: look.token("--ink"),
                          fontSize: FONT,
                          fontWeight: 700,
                          formatter: (point) => unit.short(totals[point.dataIndex]),
                      }
                    : { show: false },
        })),
        graphic: [],
    };
}
