// Stacked bars by year as ECharts options.
import { common, FONT, tooltip, valueAxis } from "./axes.js";
import { textWidth } from "./lettering.js";
import { ticks } from "./scale.js";

const LEFT = 90;
const RIGHT = 12;

/** What ECharts draws for stacked bars by year. */
export function barOption(picture, look) {
    const { years, bars, unit } = picture;
    const totals = years.map((_, at) => bars.reduce((sum, bar) => sum + bar.values[at], 0));
    // Many years leave less room than an amount needs; then the axis and the table tell it.
    const room = (look.width - LEFT - RIGHT) / years.length;
    const wide = totals.every((total) => textWidth(unit.short(total), look) < room);
    const scale = ticks(0, Math.max(...totals), unit.least, Math.max(3, Math.round((look.height - 50) / 50)));
    return {
        ...common(look),
        grid: { left: LEFT, right: RIGHT, top: 22, bottom: 28 },
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
            axisPointer: { type: "shadow", z: 0, shadowStyle: { color: look.token("--ground") } },
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
