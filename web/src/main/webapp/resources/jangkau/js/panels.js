// The two panels of the console: what is decided, and what is assumed.

const buttons = [...document.querySelectorAll("[data-panel]")];

/** Shows one of them. */
export function openPanel(name) {
    for (const button of buttons) {
        const own = button.dataset.panel === name;
        button.setAttribute("aria-pressed", String(own));
        document.getElementById(button.dataset.panel).hidden = !own;
    }
}

for (const button of buttons) {
    button.addEventListener("click", () => openPanel(button.dataset.panel));
}
