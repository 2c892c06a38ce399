// Arithmetic of axes and labels, free of any chart.

/** The smallest of 1, 2, 5 times a power of ten that is not below this size. */
function round(size) {
    const power = 10 ** Math.floor(Math.log10(size));
    return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= size * 0.999);
}

/**
 * A readable axis around some values.
 * @param least the least height, so that a small change never looks like a large one
 * @param count how many steps there should be, about
 */
export function ticks(low, high, least, count) {
    const middle = (low + high) / 2;
    const height = Math.max(high - low, least);
    const from = low >= 0 ? Math.max(0, Math.min(low, middle - height / 2)) : Math.min(low, middle - height / 2);
    const to = Math.max(high, from + height);
    const step = round((to - from) / count);
    return {
        min: Math.floor(from / step + 1e-9) * step,
        max: Math.ceil(to / step - 1e-9) * step,
        step,
    };
}

/**
 * Moves positions apart until none is nearer to another than a gap, as little as possible and in
 * the same order, inside [low, high] where there is room.
 */
export function spread(wanted, gap, low, high) {
    const order = wanted.map((_, index) => index).sort((a, b) => wanted[a] - wanted[b] || a - b);
    const groups = [];
    for (const index of order) {
        let group = { members: [index], centre: wanted[index] };
        while (groups.length > 0 && overlaps(groups.at(-1), group, gap)) {
            group = joined(groups.pop(), group, wanted);
        }
        groups.push(group);
    }
    const placed = new Array(wanted.length);
    for (const group of groups) {
        group.members.forEach((index, at) => {
            placed[index] = group.centre + (at - (group.members.length - 1) / 2) * gap;
        });
    }
    return inside(placed, order, gap, low, high);
}

const half = (group, gap) => (group.members.length * gap) / 2;

function overlaps(upper, lower, gap) {
    return upper.centre + half(upper, gap) > lower.centre - half(lower, gap);
}

function joined(upper, lower, wanted) {
    const members = [...upper.members, ...lower.members];
    return { members, centre: members.reduce((sum, index) => sum + wanted[index], 0) / members.length };
}

function inside(placed, order, gap, low, high) {
    let least = low + gap / 2;
    for (const index of order) {
        placed[index] = Math.max(placed[index], least);
        least = placed[index] + gap;
    }
    let most = high - gap / 2;
    for (const index of [...order].reverse()) {
        placed[index] = Math.min(placed[index], most);
        most = placed[index] - gap;
    }
    return placed;
}
