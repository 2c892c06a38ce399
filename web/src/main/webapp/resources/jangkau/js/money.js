// The bill of a projection.

export const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);

/** What all years cost, rupiah. */
export const total = ({ byYear }) => sum(Object.values(byYear));
