// Parts that add up, as areas over months, with their names and last values at the end.
import { common, FONT, monthAxis, tooltip, valueAxis } from "./axes.js";
import { format } from "./format.js";
import { textWidth } from "./lettering.js";
import { spread, ticks } from "./scale.js";

const LEFT = 44;
const TOP = 12;
const BOTTOM = 28;
const LINE_HEIGHT = 17;

/** What ECharts draws for parts over months. */
export function areaOption(picture, look) {
    const { months, parts, unit } = picture;
    const last = months.length - 1;
    const labels = parts.map((part) => ({ ...part, value: unit.write(part.values[last]) }));
    const longest = Math.max(0, ...labels.map((part) => textWidth(look.compact ? part.name : `${part.name}  ${part.value}`, look)));
    const right = look.compact ? Math.min(0.45 * look.width, 34 + longest) : Math.max(picture.labels ?? 0, 44 + longest);
    const frame = { left: LEFT, top: TOP, right, width: look.width - LEFT - right, height: look.height - TOP - BOTTOM };
    const edges = parts.map((_, at) => months.map((_, month) => edge(parts, at, month)));
    const all = edges.flat(2);
    const scale = ticks(Math.min(0, ...all), Math.max(0, ...all), unit.least, Math.max(3, Math.round(frame.height / 40)));
    const y = (value) => TOP + ((scale.max - value) / (scale.max - scale.min)) * frame.height;
    return {
        ...common(look),
        grid: { left: LEFT, right, top: TOP, bottom: BOTTOM },
        xAxis: monthAxis(months, look, frame),
        yAxis: valueAxis(scale, unit, look),
        tooltip: tooltip(look, (points) => [
            format.month(months[points[0].dataIndex]),
            points.map((point) => [parts[point.seriesIndex].name, unit.write(point.value), point.color]).reverse(),
        ]),
        series: parts.map((part) => series(part, look)),
        graphic: [...ruleMarks(picture.events, last, frame, look), ...endLabels(labels, edges.map((own) => own[last]), y, frame, look)],
    };
}

/** Where a part lies in a month, from and to: what adds stands above zero, what takes away below it. */
function edge(parts, at, month) {
    const own = parts[at].values[month];
    const from = parts.slice(0, at).reduce((sum, { values }) => (values[month] < 0 === own < 0 ? sum + values[month] : sum), 0);
    return [from, from + own];
}

function series({ id, values, colour }, look) {
    return {
        id,
        type: "line",
        stack: "all",
        data: values,
        showSymbol: false,
        emphasis: { disabled: true },
        lineStyle: { color: look.token("--paper"), width: 1 },
        itemStyle: { color: look.token(colour) },
        areaStyle: { color: look.token(colour), opacity: 1 },
    };
}

function ruleMarks(events, last, frame, look) {
    return events.map(({ at }, index) => {
        const x = frame.left + (at / last) * frame.width;
        return { id: `event-${index}`, type: "line", silent: true, shape: { x1: x, x2: x, y1: 0, y2: frame.top + frame.height }, style: { stroke: look.token("--ink-2"), lineWidth: 1 }, z: 4 };
    });
}

/** Swatch, name and value beside the end of each part, spread so that none touches another. */
function endLabels(labels, edges, y, frame, look) {
    const x = frame.left + frame.width;
    const wanted = edges.map(([from, to]) => y((from + to) / 2));
    const at = spread(wanted, look.compact ? 2 * LINE_HEIGHT - 4 : LINE_HEIGHT, frame.top - 8, frame.top + frame.height + 12);
    const text = (id, content, left, top, align) => ({
        id,
        type: "text",
        silent: true,
        x: left,
        y: top,
        style: { text: content, fill: look.token("--ink"), font: `400 ${FONT}px ${look.font}`, lineHeight: LINE_HEIGHT - 2, verticalAlign: "middle", align },
        z: 10,
    });
    return labels.flatMap(({ id, name, value, colour }, index) => [
        {
            id: `lead-${id}`,
            type: "polyline",
            silent: true,
            shape: { points: [[x + 2, wanted[index]], [x + 8, at[index]], [x + 12, at[index]]] },
            style: { stroke: look.token("--rule-strong"), lineWidth: 1, fill: "none" },
            z: 9,
        },
        { id: `swatch-${id}`, type: "rect", silent: true, shape: { x: x + 16, y: at[index] - (look.compact ? 12 : 5), width: 9, height: 9 }, style: { fill: look.token(colour) }, z: 9 },
        ...(look.compact
            ? [text(`end-${id}`, `${name}\n${value}`, x + 30, at[index], "left")]
            : [text(`end-${id}`, name, x + 30, at[index], "left"), text(`value-${id}`, value, look.width - 2, at[index], "right")]),
    ]);
}
