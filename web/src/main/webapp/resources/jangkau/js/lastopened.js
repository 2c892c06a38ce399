// Whoever comes back to Simulasi in the same browser tab finds what was open there; a new tab begins with Baseline.
import { carries } from "./link.js";

const KEY = "opened";

/** The part of an address that says what is open; empty where it is Baseline as it is. */
export function openedIn({ search, hash }) {
    const asked = new URLSearchParams(search);
    const unsaved = carries(hash);
    return unsaved || asked.has("scenario") || asked.has("reference") ? search + (unsaved ? hash : "") : "";
}

const bare = location.search === "" && location.hash === "";
const [{ type } = {}] = performance.getEntriesByType("navigation");

try {
    const last = sessionStorage.getItem(KEY);
    if (bare && last && type === "navigate") {
        location.replace(location.pathname + last);
        await new Promise(() => {}); // this page is left
    }
    window.addEventListener("pagehide", () => sessionStorage.setItem(KEY, openedIn(location)));
} catch {
    // a browser that keeps nothing begins with Baseline
}
