// Which line of a chart is meant by a place in it: arithmetic, free of any chart.

const REACH = 14; // px that a pointer may be off
const LABEL = 18; // px from the middle of a label to its edge

/**
 * The line that runs nearest to a place.
 * @param lines [{id, points: [[x, y]]}], a few points around the place
 * @return its id; null where all are far
 */
export function nearestLine(place, lines) {
    const distances = lines.map(({ id, points }) => ({ id, distance: Math.min(...points.map((point, at) => toSegment(place, points[Math.max(0, at - 1)], point))) }));
    const [nearest] = distances.sort((a, b) => a.distance - b.distance);
    return nearest?.distance <= REACH ? nearest.id : null;
}

/**
 * The label that stands at a place.
 * @param labels [{id, x, y}] beginning at x, with y as their middle
 */
export function nearestLabel({ x, y }, labels) {
    const beside = labels.filter((label) => x >= label.x - LABEL && Math.abs(y - label.y) <= LABEL);
    return beside.sort((a, b) => Math.abs(y - a.y) - Math.abs(y - b.y))[0]?.id ?? null;
}

/** How far a place is from the stretch between two points. */
function toSegment({ x, y }, [x1, y1], [x2, y2]) {
    const [across, down] = [x2 - x1, y2 - y1];
    const square = across * across + down * down;
    const part = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * across + (y - y1) * down) / square));
    return Math.hypot(x - x1 - part * across, y - y1 - part * down);
}
