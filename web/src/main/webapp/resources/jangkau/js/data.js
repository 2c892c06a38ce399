// Data: what an address names is unfolded, and an explanation that was not sent can be sent again.
import { freeButtons, part } from "./page.js";

/** A claim that is asked for is shown: its table is folded away otherwise. */
function unfold() {
    const wanted = part(decodeURIComponent(location.hash.slice(1)));
    const folded = wanted?.closest("details");
    if (folded && !folded.open) {
        folded.open = true;
        wanted.scrollIntoView({ block: "center" });
    }
}
window.addEventListener("hashchange", unfold);
unfold();

if (part("explanation:reason") !== null) {
    jQuery(document).on("pfAjaxError", () => {
        freeButtons();
        part("unsent").hidden = false;
    });
    jQuery(document).on("pfAjaxSend", () => (part("unsent").hidden = true));
}
