// The two panels of the console: what is decided, and what is assumed.

const buttons = [...document.querySelectorAll("[data-panel]")];

/** Shows one of them, and tells whoever listens for the event "panel". */
export function openPanel(name) {
    for (const button of buttons) {
        const own = button.dataset.panel === name;
        button.setAttribute("aria-pressed", String(own));
        document.getElementById(button.dataset.panel).hidden = !own;
    }
    document.dispatchEvent(new CustomEvent("panel", { detail: name }));
}

for (const button of buttons) {
    button.addEventListener("click", () => openPanel(button.dataset.panel));
}
