// Where words stand in a picture so that none touches another: arithmetic of rectangles {left, top, width, height}.

/** Do two rectangles share more than an edge? */
export function meets(one, other) {
    return one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;
}

/** Does a rectangle lie inside another? */
export function within(one, frame) {
    return one.left >= frame.left && one.top >= frame.top && one.left + one.width <= frame.left + frame.width && one.top + one.height <= frame.top + frame.height;
}

/** The first of some places that touches nothing that is taken; undefined where none does. */
export function firstFree(places, taken) {
    return places.find((place) => !taken.some((other) => meets(place, other)));
}

/** A rectangle moved up until it touches nothing that is taken, with a gap. */
export function raised(box, taken, gap) {
    const hit = taken.find((other) => meets({ ...box, left: box.left - gap, width: box.width + 2 * gap }, other));
    return hit ? raised({ ...box, top: hit.top - gap - box.height }, taken, gap) : box;
}
