// The four-step tour of Simulasi: opens by itself once, for who comes to an untouched page; by its button at any time.
import { part } from "./page.js";
import { placed } from "./tourplace.js";

const KEY = "tour";
const FRAMES = 4; // to wait for what sticks to the top to shrink
const MARGIN = 12; // px between it and the target

/** What each step points at, and on which side the panel stands best. */
const STEPS = [
    { name: "headline", at: ".headline", sides: ["right", "below", "above"] },
    { name: "chart", at: "#coverage-chart .chart__canvas", sides: ["right", "below", "above"] },
    { name: "lever", at: ".group--open .lever", sides: ["below", "left", "above"] },
    { name: "keep", at: ".scenario-bar", sides: ["below"] },
];

const panel = part("tour");
const bottom = document.querySelector(".bottom");
const lead = document.querySelector(".lead");
let step = null; // its number while the tour is open
let target = null;

/** Goes to a step and says where that is. */
function go(to) {
    step = to;
    const { name, at } = STEPS[to];
    point(document.querySelector(at));
    for (const each of panel.querySelectorAll("[data-step]")) {
        each.hidden = each.dataset.step !== name;
    }
    const current = panel.querySelector(`[data-step=${name}]`);
    panel.setAttribute("aria-label", current.querySelector("h2").textContent);
    part("tour-back").hidden = to === 0;
    part("tour-next").textContent = to === STEPS.length - 1 ? part("tour-next").dataset.last : words;
    panel.hidden = false;
    if (!inView()) {
        scrollBy(0, target.getBoundingClientRect().top - innerHeight / 4);
    }
    settle(FRAMES);
}

const words = part("tour-next").textContent;

/** Waits until what sticks to the top has shrunk; whatever it still covers of the target then comes down from under it. */
function settle(frames) {
    const { top } = target.getBoundingClientRect();
    if (frames === 0 && top < stuck()) {
        scrollBy(0, top - stuck());
    }
    place();
    if (frames > 0) {
        requestAnimationFrame(() => step !== null && settle(frames - 1));
    }
}

/** How far down the window what sticks to its top covers the target. */
function stuck() {
    const covers = getComputedStyle(lead).position === "sticky" && !lead.contains(target) && lead.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
    return covers ? lead.getBoundingClientRect().bottom + MARGIN : 0;
}

function point(at) {
    target?.classList.remove("tour__target");
    observer.disconnect();
    target = at;
    target?.classList.add("tour__target");
    target && observer.observe(target);
}

function inView() {
    const { top, bottom: foot } = target.getBoundingClientRect();
    return top >= stuck() && foot <= innerHeight - bottom.offsetHeight;
}

function place() {
    if (step === null) {
        return;
    }
    panel.style.maxHeight = "";
    const { width, height } = panel.getBoundingClientRect();
    const view = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight - bottom.offsetHeight };
    const to = placed(target.getBoundingClientRect(), { width, height }, view, STEPS[step].sides);
    panel.style.left = `${to.left}px`;
    panel.style.top = `${to.top}px`;
    panel.style.maxHeight = `${to.height}px`;
}

const observer = new ResizeObserver(place);

function open() {
    remember();
    go(0);
}

function close() {
    const within = panel.contains(document.activeElement);
    step = null;
    point(null);
    panel.hidden = true;
    part("tour-said").textContent = "";
    within && [part("tour-open"), part("scenario-menu")].find((opener) => opener.offsetParent !== null).focus();
}

/** Steps on and leads there who reads with the keyboard or by ear. */
function turn(to) {
    go(to);
    panel.focus({ preventScroll: true });
}

function remember() {
    try {
        localStorage.setItem(KEY, "seen");
    } catch {
        // holds for this page only
    }
}

/** Is this a first visit to a page on which nobody opened anything? */
function first() {
    const asked = [...new URLSearchParams(location.search).keys()].some((key) => key !== "lang");
    try {
        return !asked && location.hash === "" && localStorage.getItem(KEY) === null;
    } catch {
        return false; // it would come again at every visit
    }
}

part("tour-open").addEventListener("click", () => {
    open();
    panel.focus({ preventScroll: true });
});
part("tour-end").addEventListener("click", close);
part("tour-back").addEventListener("click", () => turn(step - 1));
part("tour-next").addEventListener("click", () => (step === STEPS.length - 1 ? close() : turn(step + 1)));
document.addEventListener("keydown", ({ key, target: at }) => {
    const busy = at.closest("dialog, .menu, .ui-dialog, input[type=text], textarea");
    if (key === "Escape" && step !== null && !busy) {
        close();
    }
});
window.addEventListener("resize", () => requestAnimationFrame(place));
window.addEventListener("scroll", () => requestAnimationFrame(place), { passive: true, capture: true });

if (first()) {
    open();
    part("tour-said").textContent = part("tour-said").dataset.said;
}
