// Lines over months as ECharts options: places are computed here, so that labels stand on their marks.
import { common, monthAxis, tooltip, valueAxis } from "./axes.js";
import { bandAreas, barsWidth, rangeBars, reach, targetLine } from "./bands.js";
import { causeMarks, lineBox, numberedCauses, toldCauses, wordsIn } from "./causewords.js";
import { endLabels, labelWidth } from "./endlabels.js";
import { format } from "./format.js";
import { LOOKS, strength } from "./looks.js";
import { firstFree, within } from "./placement.js";
import { ticks } from "./scale.js";

const WORDS_BELOW = 46;
const MOST_FOR_WORDS = 0.5; // of the height, below the lines
const LEAST_FOR_WORDS = 90; // px of height

/** What ECharts draws for lines over months. */
export function lineOption(picture, look) {
    const { months, lines, unit } = picture;
    const frame = frameOf(picture, look);
    const last = months.length - 1;
    const across = acrossOf(months, frame);
    const causes = causesOf(picture, look);
    const scale = scaleOf(picture, causes, frame);
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
            ...(look.compact ? [] : rangeBars(lines, last, place, look)),
            ...causes.flatMap((cause, at) => causeMarks(cause, at, across, frame, look)),
            ...endLabels(lines, last, unit, place, frame, look),
            ...remarks(picture, causes, place, frame, look),
        ],
    };
}

/** Do the words of the causes stand in the picture? Where there is no room they belong below it, by their numbers. */
export const tellsCauses = (picture, look) => told(picture, look) !== null;

const told = (picture, look) => {
    const frame = frameOf(picture, look);
    return look.causesBelow ? null : toldCauses(picture.events ?? [], acrossOf(picture.months, frame), frame, look);
};

/** The causes with their words where those stand in the picture, else with their numbers, where there are several. */
function causesOf(picture, look) {
    const inPicture = told(picture, look);
    if (inPicture !== null) {
        return inPicture;
    }
    const { events = [], months } = picture;
    const frame = frameOf(picture, look);
    const several = events.filter(({ title }) => title).length > 1;
    return several ? numberedCauses(events, acrossOf(months, frame), frame) : events.map((event) => ({ event }));
}

const acrossOf = (months, frame) => (index) => frame.left + (months.length === 1 ? 0 : (index / (months.length - 1)) * frame.width);

/** What stands under the pointer: the value, and its range where it is known. */
function reading({ values, band }, at, unit) {
    const value = unit.write(values[at]);
    return band ? `${value} (${unit.range(band.low[at], band.high[at])})` : value;
}

/** An axis with room for words below the lines, where there are any. */
function scaleOf({ lines, unit, zero, start, target }, causes, frame) {
    const values = [...lines.flatMap(reach), ...(target ? [target.value] : [])];
    const low = Math.min(...values, ...(zero ? [0] : []));
    const high = Math.max(...values);
    const scale = ticks(low, high, unit.least, Math.max(3, Math.round(frame.height / 60)));
    const heights = causes.map(({ box }) => (box ? frame.top + frame.height - box.top + 12 : 0));
    const wanted = zero ? 0 : (start && frame.height >= LEAST_FOR_WORDS ? WORDS_BELOW : 0) + Math.max(0, ...heights);
    const below = () => ((low - scale.min) / (scale.max - scale.min)) * frame.height;
    while (below() < Math.min(wanted, MOST_FOR_WORDS * frame.height)) {
        scale.min -= scale.step;
    }
    return scale;
}

function frameOf(picture, look) {
    const [left, top, bottom] = look.bare ? [6, 8, 8] : [44, 12, 28];
    const longest = Math.max(...picture.lines.map((line) => labelWidth(line, picture.unit, look)));
    const right = look.compact ? Math.min(Math.max(126, 0.4 * look.width), 28 + longest) : (picture.labels ?? Math.min(280, 32 + longest) + barsWidth(picture.lines));
    return { left, top, bottom, right, width: look.width - left - right, height: look.height - top - bottom };
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
        lineStyle: { color: look.token(style.colour), opacity: strength(line), width: style.width, type: style.dash, cap: "round", join: "round" },
        itemStyle: { color: look.token(style.colour) },
        z: line.look === "baseline" ? 2 : 3,
    };
}

/** The level that is aimed at and the observed first point, each with its words where these touch nothing. */
function remarks({ target, start, lines }, causes, place, frame, look) {
    const taken = causes.flatMap(({ box }) => (box ? [box] : []));
    const free = (boxes) => {
        const box = firstFree(boxes.filter((one) => within(one, { ...frame, top: 0, height: frame.top + frame.height })), taken);
        taken.push(...(box ? [box] : []));
        return box;
    };
    const aim = target ? targetMarks(target, free, place, frame, look) : [];
    const value = lines.map(({ values }) => values[0]).find(Number.isFinite);
    return start === undefined ? aim : [...aim, ...startMarks(frame.height < LEAST_FOR_WORDS ? "" : start, value, free, place, look)];
}

/** A level, and its name above or below it, as far left as there is room. */
function targetMarks({ value, text }, free, place, frame, look) {
    const y = place.y(value);
    const columns = Array.from({ length: 12 }, (_, at) => frame.left + 6 + (at / 12) * frame.width);
    const box = free(columns.flatMap((x) => [lineBox(text, x, y - 10, look), lineBox(text, x, y + 10, look)]));
    return [targetLine(y, frame, look), ...(box ? [wordsIn("target-text", box, look, { colour: "--target", weight: 700 })] : [])];
}

/** The observed first point: a ring, and its text below or above. */
function startMarks(text, value, free, place, look) {
    const x = place.x(0);
    const y = place.y(value);
    const ring = { id: "start", type: "circle", silent: true, shape: { cx: x, cy: y, r: 4.5 }, style: { fill: look.token("--paper"), stroke: look.token("--ink"), lineWidth: 2 }, z: 9 };
    const box = text === "" ? undefined : free([34, 28, 22, 17, -34, -28, -22, 54, -54, 74, -74, 94, -94].map((distance) => lineBox(text, x + 8, y + distance, look)));
    if (!box) {
        return [ring];
    }
    const end = box.top + box.height / 2;
    return [
        ring,
        {
            id: "start-lead",
            type: "polyline",
            silent: true,
            shape: { points: [[x, y + Math.sign(end - y) * 6], [x, end], [x + 6, end]] },
            style: { stroke: look.token("--rule-strong"), lineWidth: 1, fill: "none" },
            z: 4,
        },
        wordsIn("start-text", box, look),
    ];
}
