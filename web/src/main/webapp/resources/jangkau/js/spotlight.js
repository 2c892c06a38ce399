// Bandingkan: one scenario brought forward wherever it stands on the page. The others step back, and nothing moves.
import { part } from "./page.js";

const owner = (target) => target.closest("[data-scenario]")?.dataset.scenario ?? null;
const acts = (target) => target.closest("a, select, input, summary, button:not([aria-pressed])") !== null;

/**
 * The scenario under the pointer, else the one with the focus, else the one that was pressed. Whatever belongs to a
 * scenario says so by data-scenario, and is marked as “lit” or as “aside”.
 */
export class Spotlight {
    #pointed = null;
    #focused = null;
    #held = null;
    #left = false; // until another is meant
    #shown = null;
    #moved;
    #pressed;

    /**
     * @param moved called with the key of the scenario that now stands in front, or null
     * @param pressed called with the key that was pressed to stay, or null where it was let go
     */
    constructor(moved, pressed) {
        this.#moved = moved;
        this.#pressed = pressed;
        const page = part("content");
        page.addEventListener("pointerover", ({ target, pointerType }) => pointerType === "touch" || target.closest(".chart__canvas") || this.point(owner(target)));
        page.addEventListener("pointerleave", () => this.point(null));
        page.addEventListener("focusin", ({ target }) => this.#focus(target.matches(":focus-visible") ? owner(target) : null));
        page.addEventListener("focusout", () => this.#focus(null));
        page.addEventListener("click", ({ target }) => acts(target) || !getSelection().isCollapsed || target.closest(".chart__canvas") || this.press(owner(target)));
        document.addEventListener("keydown", ({ key }) => key === "Escape" && this.#leave());
    }

    /** The scenario in front, or null. */
    get key() {
        return this.#left ? null : (this.#pointed ?? this.#focused ?? this.#held);
    }

    point(key) {
        this.#left &&= key === this.#pointed || key === null;
        this.#pointed = key;
        this.#show();
    }

    #focus(key) {
        this.#left &&= key === null;
        this.#focused = key;
        this.#show();
    }

    /** Keeps a scenario in front, or lets go the one that is kept. */
    press(key) {
        if (key === null) {
            return;
        }
        this.#left = this.#held === key;
        this.#held = this.#left ? null : key;
        this.#show();
        this.mark();
        this.#pressed(this.#held);
    }

    #leave() {
        const kept = this.#held !== null;
        this.#left = true;
        this.#held = null;
        this.#show();
        if (kept) {
            this.#pressed(null);
        }
    }

    /** Takes note of what is compared now, and marks what was drawn since. */
    among(keys) {
        this.#held = keys.includes(this.#held) ? this.#held : null;
        this.#pointed = keys.includes(this.#pointed) ? this.#pointed : null;
        this.#focused = keys.includes(this.#focused) ? this.#focused : null;
        this.mark();
    }

    #show() {
        if (this.key !== this.#shown) {
            this.mark();
            this.#moved(this.key);
        }
    }

    /** Marks all that belongs to a scenario. */
    mark() {
        this.#shown = this.key;
        for (const own of part("content").querySelectorAll("[data-scenario]")) {
            const lit = own.dataset.scenario === this.#shown;
            own.classList.toggle("lit", lit);
            own.classList.toggle("aside", this.#shown !== null && !lit);
            own.matches("[aria-pressed]") && own.setAttribute("aria-pressed", String(own.dataset.scenario === this.#held));
        }
    }
}
