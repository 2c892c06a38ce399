// From one region of a map to the next with the arrow keys.

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const place = ({ dataset }) => [Number(dataset.x), Number(dataset.y)];

/** The nearest of several marks in the direction of an arrow key: straight ahead counts more than far to the side. */
export function neighbour(mark, marks, key) {
    if (!(key in STEPS)) {
        return null;
    }
    const [right, down] = STEPS[key];
    const [column, row] = place(mark);
    let best = null;
    for (const other of marks) {
        const [x, y] = place(other);
        const ahead = (x - column) * right + (y - row) * down;
        const aside = Math.abs((x - column) * down) + Math.abs((y - row) * right);
        const cost = ahead + 2 * aside;
        if (ahead > 0 && (best === null || cost < best.cost)) {
            best = { other, cost };
        }
    }
    return best?.other ?? null;
}
