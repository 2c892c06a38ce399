// One message at a time: at the foot of the page, or in the list of scenarios while that is open.
import { element, part, say } from "./page.js";

/** Is a dialog open? Its widget may not exist yet. */
export const isOpen = (dialog) => part(dialog).getAttribute("aria-hidden") === "false";

/** The names of the dialogs that are open. */
export const openDialogs = () => Array.from(document.querySelectorAll("[role=dialog][aria-hidden=false]"), ({ id }) => id);

/** Takes away what stands at the foot of the page. */
export function hush() {
    part("message").hidden = true;
}

/** Says something, with links or buttons behind it; an empty text takes away what was said. */
export function tell(text, ...more) {
    const [here, elsewhere] = isOpen("shelf") ? ["shelf-message", "message"] : ["message", "shelf-message"];
    const close = element("button", { type: "button", class: "button button--quiet", "aria-label": say("scenario.close") }, "✕");
    close.addEventListener("click", () => {
        part(here).hidden = true;
    });
    part(here).replaceChildren(element("span", {}, text), ...more, close);
    part(here).hidden = text === "";
    part(elsewhere).hidden = true;
}
