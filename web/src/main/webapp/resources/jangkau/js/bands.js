// Bands: where a figure lies in 8 of 10 possible futures, behind its line and as a bar at its end.
import { LOOKS, marker, ofStrength } from "./looks.js";
import { say } from "./page.js";

const BAR = 11; // px from one bar to the next

/** The values that a line needs room for, with its band or what is kept for one; a line may begin later than others. */
export function reach({ values, band, reserve }) {
    const { low = [], high = [] } = band ?? reserve ?? {};
    return [...values, ...low, ...high].filter(Number.isFinite);
}

/** Room for the bars beside the ends of lines, px. */
export const barsWidth = (lines) => BAR * lines.filter(({ ranged }) => ranged).length;

/** How a band is said beside the end of its line. */
export function rangeInWords({ band, values }, unit) {
    const [low, high] = band ? [band.low.at(-1), band.high.at(-1)] : [values.at(-1), values.at(-1)];
    return say("chart.range", unit.range(low, high));
}

/** The areas of the bands that are to be seen whole. */
export function bandAreas(lines, place, look) {
    return lines
        .filter(({ band, shaded }) => band && shaded)
        .map(({ id, band, look: own }) => ({
            id: `band-${id}`,
            type: "polygon",
            silent: true,
            shape: { points: [...edge(band.high, place), ...edge(band.low, place).reverse()] },
            style: { fill: look.token(LOOKS[own].colour), opacity: own === "baseline" ? 0.1 : 0.15 },
            z: 1,
        }));
}

/** The points of one edge of a band, from where it begins. */
const edge = (values, place) => values.map((value, at) => [place.x(at), place.y(value)]).filter(([, y]) => Number.isFinite(y));

/** A bar for each band at the end, with the marker of its line. */
export function rangeBars(lines, last, place, look) {
    return lines
        .filter(({ ranged }) => ranged)
        .flatMap((line, at) => {
            const { id, band, values, look: own } = line;
            const x = place.x(last) + BAR * (at + 1);
            const { colour, marker: kind } = LOOKS[own];
            return band
                ? [
                      ofStrength(line, {
                          id: `bar-${id}`,
                          type: "line",
                          silent: true,
                          shape: { x1: x, x2: x, y1: place.y(band.low[last]), y2: place.y(band.high[last]) },
                          style: { stroke: look.token(colour), lineWidth: 2.5 },
                          z: 8,
                      }),
                      ofStrength(line, marker(`bar-mark-${id}`, kind, x, place.y(values[last]), look.token(colour))),
                  ]
                : [];
        });
}

/** A level that is aimed at. */
export function targetLine(y, frame, look) {
    return {
        id: "target",
        type: "line",
        silent: true,
        shape: { x1: frame.left, x2: frame.left + frame.width, y1: y, y2: y },
        style: { stroke: look.token("--target"), lineWidth: 1.5, lineDash: [3, 3] },
        z: 4,
    };
}
