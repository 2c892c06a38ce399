// Lines over months as ECharts options: places are computed here, so that labels stand on their marks.
import { common, FONT, monthAxis, tooltip, valueAxis } from "./axes.js";
import { bandAreas, barsWidth, rangeBars, rangeInWords, reach, targetMarks } from "./bands.js";
import { format } from "./format.js";
import { shortened, textWidth } from "./lettering.js";
import { LOOKS, marker } from "./looks.js";
import { spread, ticks } from "./scale.js";

const LINE_HEIGHT = 17;
const WORDS_BELOW = 46;
const EVENT_ROOM = 380;
const CAUSE_ROOM = 460;
const MOST_FOR_WORDS = 0.5; // of the height, below the lines
const LEAST_FOR_WORDS = 80; // px of height

/** What ECharts draws for lines over months. */
export function lineOption(picture, look) {
    const { months, lines, unit } = picture;
    const frame = frameOf(picture, look);
    const last = months.length - 1;
    const across = (index) => frame.left + (last === 0 ? 0 : (index / last) * frame.width);
    const events = placedEvents(picture, across, frame, look);
    const scale = scaleOf(picture, events, frame);
    const place = {
        x: across,
        y: (value) => frame.top + ((scale.max - value) / (scale.max - scale.min)) * frame.height,
    };
    return {
        ...common(look),
        grid: { left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom },
        xAxis: monthAxis(months, look, frame),
        yAxis: valueAxis(scale, unit, look),
        tooltip: tooltip(look, (points) => [
            format.month(months[points[0].dataIndex]),
            points.map((point) => [lines[point.seriesIndex].name, reading(lines[point.seriesIndex], point.dataIndex, unit), point.color]),
        ]),
        series: lines.map((line) => lineSeries(line, look)),
        graphic: [
            ...bandAreas(lines, place, look),
            ...(picture.target ? targetMarks(picture.target, place, frame, look) : []),
            ...(look.compact ? [] : rangeBars(lines, last, place, look)),
            ...events.flatMap((event, at) => eventMarks(event, at, place, frame, look)),
            ...endLabels(lines, last, unit, place, frame, look),
            ...(picture.start !== undefined ? startMarks({ text: frame.height < LEAST_FOR_WORDS ? "" : picture.start, value: lines.map(({ values }) => values[0]).find(Number.isFinite), events }, place, frame, look) : []),
        ],
    };
}

/** What stands under the pointer: the value, and its range where it is known. */
function reading({ values, band }, at, unit) {
    const value = unit.write(values[at]);
    return band ? `${value} (${unit.range(band.low[at], band.high[at])})` : value;
}

/** An axis with room for words below the lines, where there are any. */
function scaleOf({ lines, unit, zero, start, target }, events, frame) {
    const values = [...lines.flatMap(reach), ...(target ? [target.value] : [])];
    const low = Math.min(...values, ...(zero ? [0] : []));
    const high = Math.max(...values);
    const scale = ticks(low, high, unit.least, Math.max(3, Math.round(frame.height / 60)));
    const told = events.map(({ box }) => (box ? box.foot + box.height + 12 : 0));
    const wanted = zero ? 0 : (start ? WORDS_BELOW : 0) + Math.max(0, ...told);
    const below = () => ((low - scale.min) / (scale.max - scale.min)) * frame.height;
    while (below() < Math.min(wanted, MOST_FOR_WORDS * frame.height)) {
        scale.min -= scale.step;
    }
    return scale;
}

/** Is there room for words at a bend? Where there is none they belong below the picture. */
export function tellsCauses(picture, look) {
    const frame = frameOf(picture, look);
    const last = picture.months.length - 1;
    const boxes = placedEvents(picture, (index) => frame.left + (index / Math.max(1, last)) * frame.width, frame, look).flatMap(({ box }) => box ?? []);
    return frame.width >= CAUSE_ROOM && boxes.every(({ foot, height }) => foot + height <= MOST_FOR_WORDS * frame.height);
}

function frameOf(picture, look) {
    const left = 44;
    const top = 12;
    const bottom = 28;
    const longest = Math.max(...picture.lines.map((line) => labelWidth(line, picture.unit, look)));
    const right = look.compact ? Math.min(Math.max(126, 0.4 * look.width), 28 + longest) : (picture.labels ?? Math.min(280, 32 + longest) + barsWidth(picture.lines));
    return { left, top, bottom, right, width: look.width - left - right, height: look.height - top - bottom };
}

function labelWidth(line, unit, look) {
    const value = unit.write(line.values.at(-1));
    const range = line.ranged ? [rangeInWords(line, unit)] : [];
    return Math.max(...(look.compact ? [line.name, value] : [`${line.name} ${value}`, ...range]).map((text) => textWidth(text, look)));
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
    const bars = look.compact ? 0 : barsWidth(lines);
    const height = look.compact || bars > 0 ? 2 * LINE_HEIGHT - 2 : LINE_HEIGHT;
    const at = spread(wanted, height, frame.top - 4, frame.top + frame.height + 6);
    const room = frame.right - 24 - bars;
    return lines.flatMap((line, index) => {
        const style = LOOKS[line.look];
        const value = unit.write(line.values[last]);
        const text = look.compact ? `${shortened(line.name, room, look)}\n${value}` : `${shortened(line.name, room, look, ` ${value}`)} ${value}`;
        return [
            marker(`mark-${line.id}`, style.marker, x, wanted[index], look.token(style.colour)),
            leader(`lead-${line.id}`, [x + 7 + bars, wanted[index]], [x + 17 + bars, at[index]], look),
            {
                id: `end-${line.id}`,
                type: "text",
                silent: true,
                x: x + 20 + bars,
                y: at[index] - (line.band && bars > 0 ? LINE_HEIGHT / 2 : 0),
                style: {
                    text,
                    fill: look.token(`${style.colour}-text`),
                    font: `700 ${FONT + 0.5}px ${look.font}`,
                    lineHeight: LINE_HEIGHT - 1,
                    verticalAlign: "middle",
                },
                z: 10,
            },
            ...(line.band && bars > 0 ? [words(`range-${line.id}`, rangeInWords(line, unit), x + 18 + bars, at[index] + LINE_HEIGHT / 2, look)] : []),
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

/** The observed first point: a ring and its text below, or above where words of causes stand there. */
function startMarks({ text, value, events }, place, frame, look) {
    const x = place.x(0);
    const y = place.y(value);
    const told = events.filter(({ box }) => box && box.left < x + 10 + textWidth(text, look)).map(({ box }) => box.foot + box.height + 6);
    const room = frame.top + frame.height - Math.max(0, ...told) - y;
    const below = room > 28;
    const end = below ? y + Math.min(34, room - 8) : y - 34;
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
function eventMarks({ event, box }, at, place, frame, look) {
    const x = place.x(event.at);
    return [
        {
            id: `event-${at}`,
            type: "line",
            silent: true,
            shape: { x1: x, x2: x, y1: 0, y2: frame.top + frame.height },
            style: { stroke: look.token("--ink-2"), lineWidth: 1 },
            z: 4,
        },
        ...(box ? [words(`event-text-${at}`, box.text, box.toLeft ? box.right : box.left, frame.top + frame.height - 6 - box.foot, look, { side: box.toLeft ? "right" : "left", room: box.room })] : []),
    ];
}

/** Each cause with the place of its words: beside its rule, and above those that it would touch. */
function placedEvents({ events = [] }, across, frame, look) {
    const end = frame.left + frame.width;
    const boxes = [];
    return events.map((event) => {
        if (!event.title || frame.width < CAUSE_ROOM) {
            return { event };
        }
        const x = across(event.at);
        const toLeft = end - x < EVENT_ROOM && end - x < x - frame.left;
        const lines = [event.title, event.text].filter(Boolean);
        const room = Math.min(EVENT_ROOM, (toLeft ? x - frame.left : end - x) - 8);
        const wide = Math.min(room, Math.max(...lines.map((line) => textWidth(line, look))));
        const left = toLeft ? x - 8 - wide : x + 8;
        const height = LINE_HEIGHT * lines.reduce((sum, line) => sum + Math.ceil(textWidth(line, look) / (0.9 * room)), 0);
        const box = { text: lines.join("\n"), toLeft, room: wide, left, right: left + wide, foot: 0, height };
        for (const other of boxes.sort((a, b) => a.foot - b.foot)) {
            if (other.left < box.right + 8 && box.left < other.right + 8 && other.foot < box.foot + box.height && box.foot < other.foot + other.height) {
                box.foot = other.foot + other.height + 4;
            }
        }
        boxes.push(box);
        return { event, box };
    });
}

/** Words in the chart, in front of rules: on their middle, or, where a room limits their width, standing on their last line. */
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
            lineHeight: LINE_HEIGHT - 1,
            verticalAlign: room ? "bottom" : "middle",
            ...(room ? { width: room, overflow: "break" } : {}),
            backgroundColor: look.token("--paper"),
            padding: [0, 2],
        },
        z: 5,
    };
}
