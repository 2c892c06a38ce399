// Pictures as ECharts options: places are computed here, so that labels stand on their marks.
import { common, FONT, monthAxis, tooltip, valueAxis } from "./axes.js";
import { format } from "./format.js";
import { LOOKS, marker } from "./looks.js";
import { spread, ticks } from "./scale.js";

const LINE_HEIGHT = 17;
const WORDS_BELOW = 46;
const NARROW_WORDS_BELOW = 78; // several causes share the width, so that their words take more lines
const EVENT_ROOM = 220;
const LEAST_ROOM = 150;
const CAUSE_ROOM = 460;
const BAR_LEFT = 90;
const BAR_RIGHT = 12;

/** What ECharts draws for lines over months. */
export function lineOption(picture, look) {
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
            ...(picture.events ?? []).flatMap((_, at) => eventMarks(picture.events, at, place, frame, look)),
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
    const told = events.filter((event) => event.title).length;
    const wanted = zero || (!start && told === 0) ? 0 : told > 1 ? NARROW_WORDS_BELOW : WORDS_BELOW;
    const below = () => ((low - scale.min) / (scale.max - scale.min)) * frame.height;
    while (below() < Math.min(wanted, frame.height / 4)) {
        scale.min -= scale.step;
    }
    return scale;
}

/** Is there room for words at a bend? Where there is none they belong below the picture. */
export function tellsCauses(picture, look) {
    return frameOf(picture, look).width >= CAUSE_ROOM;
}

function frameOf(picture, look) {
    const left = 44;
    const top = 12;
    const bottom = 28;
    const longest = Math.max(...picture.lines.map((line) => labelWidth(line, picture.unit, look)));
    const right = look.compact ? Math.min(Math.max(126, 0.4 * look.width), 28 + longest) : (picture.labels ?? Math.min(280, 32 + longest));
    return { left, top, bottom, right, width: look.width - left - right, height: look.height - top - bottom };
}

const ruler = document.createElement("canvas").getContext("2d");

function labelWidth(line, unit, look) {
    const value = unit.write(line.values.at(-1));
    return Math.max(...(look.compact ? [line.name, value] : [`${line.name} ${value}`]).map((text) => textWidth(text, look)));
}

function textWidth(text, look) {
    ruler.font = `700 ${FONT + 0.5}px ${look.font}`;
    return ruler.measureText(text).width;
}

/** A name that fits into its room together with what follows it; only the name is shortened. */
function shortened(name, room, look, rest = "") {
    if (textWidth(name + rest, look) <= room) {
        return name;
    }
    const letters = [...name];
    while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…${rest}`, look) > room) {
        letters.pop();
    }
    return `${letters.join("").trimEnd()}…`;
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
        const text = look.compact ? `${shortened(line.name, room, look)}\n${value}` : `${shortened(line.name, room, look, ` ${value}`)} ${value}`;
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
                    text,
                    fill: look.token(`${style.colour}-text`),
                    font: `700 ${FONT + 0.5}px ${look.font}`,
                    lineHeight: LINE_HEIGHT - 1,
                    verticalAlign: "middle",
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

/** A vertical rule through the chart at a cause, with its words at the foot, above those of a near one before. */
function eventMarks(events, at, place, frame, look) {
    const event = events[at];
    const x = place.x(event.at);
    const end = frame.left + frame.width;
    const toLeft = end - x < EVENT_ROOM && end - x < x - frame.left;
    const before = events.slice(0, at).map((other) => place.x(other.at));
    const next = events[at + 1] ? place.x(events[at + 1].at) : end;
    const room = toLeft ? x - (before.at(-1) ?? frame.left) : (next - x >= LEAST_ROOM ? next : end) - x;
    const near = before.filter((other) => x - other < LEAST_ROOM).length;
    const text = words(`event-text-${at}`, `${event.title}\n${event.text}`, x + (toLeft ? -8 : 8), frame.top + frame.height - 6 - near * 38, look, {
        side: toLeft ? "right" : "left",
        room: room - 16,
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
        ...(event.title && frame.width >= CAUSE_ROOM ? [text] : []),
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

/** What ECharts draws for stacked bars by year. */
export function barOption(picture, look) {
    const { years, bars, unit } = picture;
    const totals = years.map((_, at) => bars.reduce((sum, bar) => sum + bar.values[at], 0));
    // Many years leave less room than an amount needs; then the axis and the table tell it.
    const room = (look.width - BAR_LEFT - BAR_RIGHT) / years.length;
    const wide = totals.every((total) => textWidth(unit.short(total), look) < room);
    const scale = ticks(0, Math.max(...totals), unit.least, Math.max(3, Math.round((look.height - 50) / 50)));
    return {
        ...common(look),
        grid: { left: BAR_LEFT, right: BAR_RIGHT, top: 22, bottom: 28 },
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
            data: bar.values.map((value) => ({ value, itemStyle: { borderWidth: value > 0 ? 1 : 0 } })),
            barMaxWidth: 64,
            emphasis: { disabled: true },
            itemStyle: { color: look.token(bar.colour), borderColor: look.token("--paper") },
            label:
                index === bars.length - 1 && wide
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
