// Finds the value of a lever at which a scenario costs a given amount. Costs never fall as a lever rises, so that
// two values with the amount between them are brought together. Pure but for the costs that it asks for.

const MOST = 7; // answers that are asked for; one more is that of Baseline
const CLOSE = 0.0005; // of the amount: what nobody sees
const BEYOND = 1.05; // a guess goes a little too far, so that the amount lies below it

/**
 * @param amount rupiah
 * @param high a value that is usual, to begin with; most the highest that the lever may be set to
 * @param costAt value => a promise of what the scenario then costs, rupiah
 * @returns {value, cost} where it is found, as near as a few answers come;
 *   {least} or {most}: the cost at the lowest or the highest value, where the amount lies beyond it
 */
export async function valueFor(amount, { high, most }, costAt) {
    const known = [];
    const at = async (value) => {
        const point = { value, cost: await costAt(value) };
        known.push(point);
        return point;
    };
    const low = await at(0);
    if (low.cost > amount * (1 + CLOSE)) {
        return { least: low.cost };
    }
    const [below, above] = await enclose(amount, low, await at(high), most, at);
    if (above !== null) {
        await narrow(amount, below, above, known, at);
    }
    const best = nearest(known, amount);
    return above !== null || off(best, amount) <= CLOSE * amount ? best : { most: best.cost };
}

/** Two points with the amount between them; the upper one is null where the highest value costs less. */
async function enclose(amount, low, usual, most, at) {
    let below = low;
    let above = usual;
    if (above.cost < amount && above.value < most) {
        const needed = (above.value * (amount - low.cost) * BEYOND) / (above.cost - low.cost);
        below = above;
        above = await at(needed < most ? needed : most);
    }
    if (above.cost < amount && above.value < most) {
        below = above;
        above = await at(most);
    }
    return above.cost < amount ? [above, null] : [below, above];
}

/** Goes along the straight line between two points; the end that stays pulls half as much, so that both move. */
async function narrow(amount, below, above, known, at) {
    let [low, high] = [{ ...below, pull: below.cost - amount }, { ...above, pull: above.cost - amount }];
    while (known.length < MOST && off(nearest(known, amount), amount) > CLOSE * amount) {
        const point = await at((low.value * high.pull - high.value * low.pull) / (high.pull - low.pull));
        const moved = { ...point, pull: point.cost - amount };
        if (moved.pull >= 0) {
            [low, high] = [{ ...low, pull: high.moved ? low.pull / 2 : low.pull, moved: false }, { ...moved, moved: true }];
        } else {
            [low, high] = [{ ...moved, moved: true }, { ...high, pull: low.moved ? high.pull / 2 : high.pull, moved: false }];
        }
    }
}

const off = ({ cost }, amount) => Math.abs(cost - amount);

const nearest = (known, amount) => known.reduce((best, point) => (off(point, amount) < off(best, amount) ? point : best));
