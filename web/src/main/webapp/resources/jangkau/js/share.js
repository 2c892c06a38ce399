// The link that carries the whole scenario: handing it out, and opening one.
import { copied } from "./clipboard.js";
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

/**
 * A change of language takes along what is not saved.
 * @param scene as for {@link handOut}
 * @param scenario the one that is open
 */
export function keepInLanguages(scene, scenario) {
    for (const language of document.querySelectorAll(".languages a:not([aria-current=true])")) {
        language.addEventListener("click", async (event) => {
            if (!scenario.unsaved || event.ctrlKey || event.metaKey || event.shiftKey) {
                return; // the address says everything, or this page stays
            }
            event.preventDefault();
            const state = scene();
            if (state !== null) {
                scenario.leave(language.lang, await written({ ...state, ...made() }));
            }
        });
    }
}

/**
 * Opens the link in the address bar.
 * @param levers the names of the levers there are
 * @returns {name, body, chart, remark}; without a body where the link is broken; null where there is none
 */
export async function opened(levers) {
    if (!carries(location.hash)) {
        return null;
    }
    try {
        const { name, body, chart, data, model } = await read(location.hash);
        check(body, levers, given("payers"));
        const now = made();
        const other = data !== now.data || model !== now.model;
        return {
            name: plain(name),
            body,
            chart,
            remark: other ? say("simulator.linkOlder", plain(data), plain(model), now.data, now.model) : "",
        };
    } catch (problem) {
        return { remark: problem instanceof Unknown ? say("simulator.linkUnknown", problem.message) : say("simulator.linkBroken") };
    }
}

const LONGEST_NAME = 200;

const plain = (text) => String(text ?? "").slice(0, LONGEST_NAME);
