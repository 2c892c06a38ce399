// Where the reading under the pointer stands: inside the chart, beside the pointer, clear of the names at the ends of lines.
const GAP = 12; // px between pointer and reading
const NAMES = { narrow: 0.4, wide: 0.25 }; // of the width that the names take

const between = (value, least, most) => Math.max(least, Math.min(value, most));

/**
 * The left upper corner of a reading.
 * @param pointer [x, y]
 * @param reading [width, height]
 * @param chart [width, height]
 * @param narrow is the chart that of a phone? Then the reading keeps to the edge that the pointer is far from.
 */
export function readingPlace([x, y], [width, height], chart, narrow) {
    const end = chart[0] * (1 - (narrow ? NAMES.narrow : NAMES.wide));
    const right = x + GAP + width <= end;
    const left = right ? x + GAP : x - GAP - width;
    const top = narrow ? (y > chart[1] / 2 ? 0 : chart[1] - height) : y - height / 2;
    return [between(left, 0, Math.max(0, chart[0] - width)), between(top, 0, Math.max(0, chart[1] - height))];
}
