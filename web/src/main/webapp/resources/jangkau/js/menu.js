// A button with a menu, as WAI-ARIA describes it: arrow keys, first letters, Escape.
export class Menu {
    #button;
    #list;

    /**
     * @param button opens and closes the list
     * @param list holds the items, of role menuitem; one with aria-disabled can be read, not chosen
     */
    constructor(button, list) {
        this.#button = button;
        this.#list = list;
        button.addEventListener("click", () => (list.hidden ? this.#open(0) : this.#close()));
        button.addEventListener("keydown", (event) => this.#openByKey(event));
        list.addEventListener("keydown", (event) => this.#move(event));
        // Before anybody else hears of the click: what is chosen may move the focus on from the button.
        list.addEventListener("click", (event) => this.#choose(event), { capture: true });
        document.addEventListener("pointerdown", ({ target }) => {
            if (!list.contains(target) && !button.contains(target)) {
                list.hidden = true;
                button.setAttribute("aria-expanded", "false");
            }
        });
    }

    get #items() {
        return [...this.#list.querySelectorAll("[role=menuitem]")].filter((item) => item.offsetParent !== null);
    }

    #open(at) {
        this.#list.hidden = false;
        this.#button.setAttribute("aria-expanded", "true");
        this.#items.at(at).focus();
    }

    #close() {
        this.#list.hidden = true;
        this.#button.setAttribute("aria-expanded", "false");
        this.#button.focus();
    }

    #openByKey(event) {
        const at = { ArrowDown: 0, ArrowUp: -1 }[event.key];
        if (at !== undefined) {
            event.preventDefault();
            this.#open(at);
        }
    }

    #move(event) {
        const items = this.#items;
        const now = items.indexOf(document.activeElement);
        const next = {
            ArrowDown: (now + 1) % items.length,
            ArrowUp: now - 1,
            Home: 0,
            End: -1,
        }[event.key];
        if (next !== undefined) {
            event.preventDefault();
            items.at(next).focus();
        } else if (event.key === "Escape" || event.key === "Tab") {
            if (event.key === "Escape") {
                event.preventDefault();
            }
            this.#close();
        } else if (event.key.length === 1 && event.key !== " ") {
            const rest = [...items.slice(now + 1), ...items.slice(0, now + 1)];
            rest.find((item) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
        }
    }

    #choose(event) {
        if (event.target.closest("[aria-disabled=true]")) {
            event.stopPropagation();
        } else {
            this.#close();
        }
    }
}
