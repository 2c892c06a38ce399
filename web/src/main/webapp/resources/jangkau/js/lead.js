// On a phone the head of Simulasi stays in view: whole at first, small once it has been read.
import { part } from "./page.js";

const LOST = 380; // px, no less than the head loses: what it uncovers was there already, so nothing jumps

const lead = part("coverage").closest(".lead");

new IntersectionObserver(
    ([bar]) => {
        const whole = lead.classList.contains("lead--small") ? null : lead.offsetHeight;
        lead.classList.toggle("lead--small", !bar.isIntersecting);
        if (whole !== null) {
            lead.style.setProperty("--lost", `${whole - lead.offsetHeight}px`);
        }
    },
    { rootMargin: `${LOST}px 0px 0px` },
).observe(document.querySelector(".scenario-bar"));
