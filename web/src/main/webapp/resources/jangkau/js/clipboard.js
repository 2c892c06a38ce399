// Copying a text, also where a page has no clipboard of its own: offices serve http.

/**
 * Copies what a field holds, and selects it where that has to be left to the person.
 * @returns a promise of whether it was copied
 */
export async function copied(field) {
    if (navigator.clipboard) {
        try {
            await navigator.clipboard.writeText(field.value);
            return true;
        } catch {
            // denied: the older way may still work
        }
    }
    field.focus();
    field.select();
    return document.execCommand("copy");
}
