// Axes, type and the reading under the pointer, the same in every chart.
import { format } from "./format.js";
import { element } from "./page.js";
import { readingPlace } from "./readingplace.js";

export const FONT = 12;

export function common(look) {
    return {
        animationDuration: 0,
        animationEasingUpdate: "cubicOut",
        textStyle: { fontFamily: look.font, color: look.token("--ink-2"), fontSize: FONT },
    };
}

export function monthAxis(months, look, frame) {
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
            show: !look.bare,
            color: look.token("--ink-3"),
            fontSize: FONT,
            margin: 12,
            hideOverlap: false,
            interval: shown,
            formatter: (month, index) => (index === 0 || index === last ? format.month(month) : month.slice(0, 4)),
        },
    };
}

export function valueAxis(scale, unit, look) {
    return {
        type: "value",
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        axisLabel: { show: !look.bare, color: look.token("--ink-3"), fontSize: FONT, formatter: unit.axis },
        splitLine: { show: !look.bare, lineStyle: { color: look.token("--rule") } },
    };
}

export function tooltip(look, content) {
    return {
        trigger: "axis",
        position: (point, _points, _box, _mark, { contentSize, viewSize }) => readingPlace(point, contentSize, viewSize, look.compact),
        backgroundColor: look.token("--paper"),
        borderColor: look.token("--rule-strong"),
        borderRadius: 4,
        padding: [6, 10],
        transitionDuration: 0,
        extraCssText: "box-shadow: none",
        axisPointer: { lineStyle: { color: look.token("--rule-strong"), type: "solid" }, shadowStyle: { color: look.token("--ground") } },
        formatter: (points) => {
            const [title, rows] = content(points);
            const body = element("div", { class: look.compact ? "reading-off reading-off--compact" : "reading-off" }, element("b", {}, String(title)));
            for (const [name, value, colour] of rows) {
                const swatch = element("i");
                swatch.style.background = colour;
                body.append(element("div", {}, swatch, element("span", {}, `${name} `), element("b", {}, value)));
            }
            return body;
        },
    };
}
