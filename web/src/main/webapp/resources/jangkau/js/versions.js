// Data: what each version changed is asked for once its row is seen, and an old version can be used again.
import { ask, part, Refusal, say } from "./page.js";
import { format } from "./format.js";

const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
        if (isIntersecting) {
            seen.unobserve(target);
            waiting = waiting.then(() => tell(target)).catch(() => {}); // the link beside it says the same
        }
    }
});
let waiting = Promise.resolve(); // one question at a time
document.querySelectorAll("[data-changes]").forEach((place) => seen.observe(place));

async function tell(place) {
    const { figures, claims, evidence } = await ask(`data-versions/${encodeURIComponent(place.dataset.changes)}/changes`);
    const parts = [
        ["added", figures.added],
        ["changed", figures.changed],
        ["missing", figures.missing],
        ["claims", claims],
        ["evidence", evidence.length],
    ].filter(([, count]) => count > 0);
    place.textContent = parts.length === 0 ? say("versions.counted.none") : parts.map(([name, count]) => say(`versions.counted.${name}`, format.number(count))).join("; ");
}

for (const form of document.querySelectorAll("[data-renew]")) {
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        renew(form);
    });
}

async function renew(form) {
    const fault = form.querySelector(".refusal");
    const reason = form.querySelector("textarea");
    fault.textContent = reason.value.trim() === "" ? say("versions.reasonNeeded") : "";
    if (fault.textContent !== "") {
        reason.focus();
        return;
    }
    try {
        await ask(`data-versions/${encodeURIComponent(form.dataset.renew)}/renewals`, { version: part("versions-table").dataset.current, reason: reason.value });
        location.assign(`${location.pathname}#versions`);
        location.reload();
    } catch (refused) {
        fault.textContent = refused instanceof Refusal ? refused.message : say("versions.away");
    }
}
