// The link that carries the whole scenario: handing it out, and opening one.
import { copied } from "./clipboard.js";
import { carries, read, written } from "./link.js";
import { check, TooMany, Unknown } from "./linkcheck.js";
import { given, part, say } from "./page.js";

/** What a page was made on; a link says it, so that the reader knows when figures may differ. */
const made = () => ({ data: part("content").dataset.version, model: part("content").dataset.model });

/**
 * Hands out links from the dialog.
 * @param scene () => {name, body, chart, target} to carry; null where a field has to be mended first
 */
export function handOut(scene) {
    const field = part("share-link");
    part("share").addEventListener("click", async () => {
        const state = scene();
        if (state !== null) {
            part("share-copied").textContent = "";
            field.value = location.origin + location.pathname + (await carried(state));
            PF("share-dialog").show();
        }
    });
    field.addEventListener("focus", () => field.select());
    part("share-copy").addEventListener("click", async () => {
        part("share-copied").textContent = (await copied(field)) ? say("simulator.copied") : say("simulator.notCopied");
    });
}

/**
 * The part of an address that carries what is shown.
 * @param scene {name, body, chart, target}
 * @param kept which scenario this is, where it is kept for oneself: {reference}, {id, version} or {link}; without it anybody may open it
 */
export const carried = (scene, kept) => written({ ...scene, ...made(), kept });

/**
 * Opens the link in the address bar.
 * @param levers the names of the levers there are
 * @param shown the name of the scenario that is open
 * @returns {name, body, chart, target, kept, remark}; without a body where the link is broken; null where there is none
 */
export async function opened(levers, shown) {
    if (!carries(location.hash)) {
        return null;
    }
    try {
        const link = await read(location.hash);
        check(link, levers, given("payers"));
        const { name, body, chart, target, kept, data, model } = link;
        const now = made();
        const other = data !== now.data || model !== now.model;
        return {
            name: plain(name),
            body,
            chart,
            target,
            kept,
            remark: other ? say("simulator.linkOlder", plain(data), plain(model), now.data, now.model) : "",
        };
    } catch (problem) {
        return { remark: reason(problem, shown) };
    }
}

function reason(problem, shown) {
    if (problem instanceof TooMany) {
        return say("simulator.linkTooMany", problem.count, problem.most, shown);
    }
    return problem instanceof Unknown ? say("simulator.linkUnknown", problem.message, shown) : say("simulator.linkBroken", shown);
}

const LONGEST_NAME = 200;

/** Without the half of a character that a cut may leave. */
const plain = (text) => text.slice(0, LONGEST_NAME).replace(/\p{Surrogate}/gu, "");
