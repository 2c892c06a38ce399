// The bill of a projection.

export const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);

/** What all years cost, rupiah. */
export const total = ({ byYear }) => sum(Object.values(byYear));

/**
 * Parts as whole numbers of a step that add up to their rounded sum: those rounded down by most get what is left.
 * @param amounts none below zero
 */
export function apportioned(amounts, step) {
    const floors = amounts.map((amount) => Math.floor(amount / step));
    const left = Math.round(sum(amounts) / step) - sum(floors);
    const order = amounts.map((_, at) => at).sort((a, b) => amounts[b] / step - floors[b] - (amounts[a] / step - floors[a]));
    return floors.map((floor, at) => floor + (order.indexOf(at) < left ? 1 : 0));
}
