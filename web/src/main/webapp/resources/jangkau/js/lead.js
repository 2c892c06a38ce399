// On a phone the head of Simulasi leaves with the page, but for the number and the line: those stay in view. It is as tall
// as before all the while, so that nothing below it moves and no state can undo itself.
import { part } from "./page.js";

const BAR = 44; // px of the number that stays
const CHART = 96; // px of the chart that stays
const FOOT = 5; // px below it
const EARLY = 28; // px before the number would cover the line
const SLACK = 12; // px that one goes back before a state ends, so that a trembling finger does not change it

/**
 * What has gone out of view.
 * @param before {read, kept} so far
 * @param visible px of the head that would be in view if it left with the page
 * @param sizes {whole: its height; number: from its top to the foot of the number; rest: the height of what stays}
 * @returns {read, kept}: has the number left? is only what stays in view?
 */
function stateAt(before, visible, { whole, number, rest }) {
    const below = (limit, already) => visible <= limit + (already ? SLACK : 0);
    return { read: below(whole - number, before.read), kept: below(rest + EARLY, before.kept) };
}

const lead = part("coverage").closest(".lead");
const headline = lead.querySelector(".headline");
const refusals = [...lead.querySelectorAll(":scope > .refusal")];
const levers = document.querySelector(".console");

let state;
let sizes;
let asked = false;

function look() {
    asked = false;
    if (lead.getBoundingClientRect().width !== sizes?.width) {
        put({ read: false, kept: false });
    }
    measure();
    put(stateAt(state, levers.getBoundingClientRect().top, sizes));
}

/** Measures what can be: the whole until only what stays is left, the number until it has left. */
function measure() {
    const { top, width, height } = lead.getBoundingClientRect();
    const whole = state.kept ? sizes.whole : height;
    const number = state.read ? sizes.number : part("coverage").getBoundingClientRect().bottom - top;
    const room = state.read ? sizes.room : headline.getBoundingClientRect().bottom - top;
    const rest = refusals.reduce((sum, refusal) => sum + refusal.offsetHeight, BAR + CHART + FOOT);
    sizes = { width, whole, number, room, rest };
    for (const [name, size] of Object.entries({ whole, room, rest })) {
        lead.style.setProperty(`--${name}`, `${size}px`);
    }
}

function put(next) {
    state = next;
    lead.classList.toggle("lead--read", state.read);
    lead.classList.toggle("lead--kept", state.kept);
}

/** Looks once in the next frame, however much has moved. */
function soon() {
    if (!asked) {
        asked = true;
        requestAnimationFrame(look);
    }
}

document.addEventListener("scroll", soon, { passive: true });
const resized = new ResizeObserver(soon);
[lead, ...refusals].forEach((each) => resized.observe(each));
