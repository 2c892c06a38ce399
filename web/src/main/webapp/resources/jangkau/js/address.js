// The address of the page holds what is shown, so that it can be passed on.

/**
 * Puts parameters into the address, without a new entry in the history.
 * @param parameters by name: a text, a list of texts, or null to take the name out
 */
export function remember(parameters) {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(parameters)) {
        address.searchParams.delete(name);
        for (const each of value === null ? [] : [value].flat()) {
            address.searchParams.append(name, each);
        }
    }
    history.replaceState(null, "", address);
}
