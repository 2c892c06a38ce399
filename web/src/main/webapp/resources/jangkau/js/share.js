// The link that carries the whole scenario: handing it out, and opening one.
import { copied } from "./clipboard.js";
import { carries, read, written } from "./link.js";
import { check, FORM, TooMany, understood, Unknown } from "./linkcheck.js";
import { given, part, say } from "./page.js";

/** What a page was made on; a link says it, so that the reader knows when figures may differ. */
export const made = () => ({ data: part("content").dataset.version, model: part("content").dataset.model });

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
 * @param scene {name, body, chart, target, figure: {month, coverage} where it is known}
 * @param kept which scenario this is, where it is kept for oneself: {reference}, {id, version} or {link}; without it anybody may open it
 * @param data what it is to be computed on
 */
export const carried = (scene, kept, data = made().data) => written({ form: FORM, ...scene, ...made(), data, kept });

/**
 * Opens the link in the address bar.
 * @param levers the names of the levers there are
 * @param shown the name of the scenario that is open
 * @returns {name, body, chart, target, figure, data, model, kept, remark}; without a body where the link is broken; null where there is none
 */
export async function opened(levers, shown) {
    if (!carries(location.hash)) {
        return null;
    }
    try {
        const { link, left } = understood(await read(location.hash), levers, given("payers"));
        check(link, levers, given("payers"));
        const { name, body, chart, target, figure, kept, data, model } = link;
        await onData(data);
        return {
            name: plain(name),
            body,
            chart,
            target,
            figure,
            data: plain(data ?? ""),
            model: plain(model),
            kept,
            remark: remarks(link, left),
        };
    } catch (problem) {
        return { remark: reason(problem, shown) };
    }
}

/** Goes where the page is made on the data of a link, unless this page is, or its server does not have them. */
async function onData(data) {
    const address = new URL(location.href);
    if (data !== undefined && data !== made().data && address.searchParams.get("data") !== data) {
        address.searchParams.set("data", data);
        location.replace(address);
        await new Promise(() => {}); // this page is left
    }
}

/** What a reader of a link should know of where its figures come from. */
function remarks({ form, data, model }, left) {
    const now = made();
    return [
        form > FORM ? say("simulator.linkNewer") : "",
        left.length > 0 ? say("simulator.linkLeft", plain(left.join(", "))) : "",
        data === undefined ? say("simulator.linkNoData", now.data) : data !== now.data ? say("simulator.linkLostData", plain(data), now.data) : "",
        model !== now.model ? say("simulator.linkOtherModel", plain(model), now.model) : "",
    ]
        .filter(Boolean)
        .join(" ");
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
