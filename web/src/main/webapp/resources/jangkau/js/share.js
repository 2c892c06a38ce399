// The link that carries the whole scenario: handing it out, and opening one.
import { carries, read, written } from "./link.js";
import { given, part, say } from "./page.js";
import { check, Unknown } from "./bodycheck.js";

/** What a page was made on; a link says it, so that the reader knows when figures may differ. */
const made = () => ({ data: part("content").dataset.version, model: part("content").dataset.model });

/**
 * Hands out links from the dialog.
 * @param scene () => {name, body, chart} to carry; null where a field has to be mended first
 */
export function handOut(scene) {
    const field = part("share-link");
    part("share").addEventListener("click", async () => {
        const state = scene();
        if (state !== null) {
            part("share-copied").textContent = "";
            field.value = location.origin + location.pathname + (await written({ ...state, ...made() }));
            PF("share-dialog").show();
        }
    });
    field.addEventListener("focus", () => field.select());
    part("share-copy").addEventListener("click", async () => {
        part("share-copied").textContent = (await copied(field)) ? say("simulator.copied") : say("simulator.notCopied");
    });
}

/** Offices serve http, where a page has no clipboard of its own; then the older way is left. */
async function copied(field) {
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

/**
 * Opens the link in the address bar.
 * @param levers the names of the levers there are
 * @param shown the name of the scenario that is open
 * @returns {name, body, chart, remark}; without a body where the link is broken; null where there is none
 */
export async function opened(levers, shown) {
    if (!carries(location.hash)) {
        return null;
    }
    try {
        const { name, body, chart, data, model } = await read(location.hash);
        check(body, levers, given("payers"));
        const now = made();
        const other = data !== now.data || model !== now.model;
        return {
            name: say("simulator.fromLink", plain(name)),
            body,
            chart,
            remark: other ? say("simulator.linkOlder", plain(data), plain(model), now.data, now.model) : "",
        };
    } catch (problem) {
        return { remark: problem instanceof Unknown ? say("simulator.linkUnknown", problem.message, shown) : say("simulator.linkBroken", shown) };
    }
}

const LONGEST_NAME = 200;

const plain = (text) => String(text ?? "").slice(0, LONGEST_NAME);
