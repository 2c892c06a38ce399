// Where a panel stands beside what it points at, free of any page.

const GAP = 14; // px between the panel and what it points at
const EDGE = 8; // px to the edge of the window

/** Where a panel would stand on each side of a target, before it is held inside of the window. */
const SIDES = {
    right: (target, panel) => ({ left: target.right + GAP, top: target.top }),
    below: (target) => ({ left: target.left, top: target.bottom + GAP }),
    left: (target, panel) => ({ left: target.left - GAP - panel.width, top: target.top }),
    above: (target, panel) => ({ left: target.left, top: target.top - GAP - panel.height }),
};

/**
 * The first of some sides on which a panel has room, without covering its target.
 * @param target {left, top, right, bottom}
 * @param panel {width, height}
 * @param view {left, top, right, bottom} that may be covered
 * @param sides names, the best first
 * @returns {left, top, height}: the panel may have to scroll inside of a height
 */
export function placed(target, panel, view, sides) {
    for (const side of sides) {
        const { left, top } = SIDES[side](target, panel);
        const held = { left: clamp(left, view.left + EDGE, view.right - EDGE - panel.width), top: clamp(top, view.top + EDGE, view.bottom - EDGE - panel.height) };
        if (!overlap({ ...held, right: held.left + panel.width, bottom: held.top + panel.height }, target)) {
            return { ...held, height: view.bottom - EDGE - held.top };
        }
    }
    return squeezed(target, panel, view);
}

/** Above or below, where there is more room, as high as that room. */
function squeezed(target, panel, view) {
    const above = target.top - GAP - view.top - EDGE;
    const below = view.bottom - EDGE - target.bottom - GAP;
    const left = clamp(target.left, view.left + EDGE, view.right - EDGE - panel.width);
    return above > below ? { left, top: view.top + EDGE, height: above } : { left, top: target.bottom + GAP, height: below };
}

const clamp = (value, least, most) => Math.max(least, Math.min(value, most));

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
