// Assumptions as a body carries them: values by the name of a row, "trend" or "lapse.NON_WAGE". Computes only.

/** The same assumptions, in one order: equal ones read equal. */
export function sorted(values) {
    return Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Every assumption under the name of its row: a value that a body gives for all segments is that of each.
 * What no row is for stays as it is, so that the service can refuse it.
 * @param rows [{name, key}] of the parameter table
 */
export function byRow(values, rows) {
    const names = new Set(rows.map(({ name }) => name));
    const spread = Object.entries(values)
        .filter(([name]) => !names.has(name))
        .flatMap(([name, value]) => {
            const own = rows.filter(({ key }) => key === name);
            return own.length > 0 ? own.map((row) => [row.name, value]) : [[name, value]];
        });
    const exact = Object.entries(values).filter(([name]) => names.has(name));
    return sorted(Object.fromEntries([...spread, ...exact]));
}

/** The assumptions with another value of one row; the central one is none. */
export function withValue(values, { name, central }, value) {
    const { [name]: former, ...others } = values;
    return value === central ? others : sorted({ ...others, [name]: value });
}

/** The names that two sets of assumptions do not agree on. */
export function changedNames(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]).sort();
}

/** Are there any? */
export const any = (values) => Object.keys(values).length > 0;
