// Metode: where an address leads is open, and the contents say where one is.
const links = new Map([...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]));

/** Opens what is folded in the part that the address names. */
function unfold() {
    const target = document.getElementById(location.hash.slice(1));
    const folded = target?.matches(".studies") ? target.querySelector("details") : null;
    if (folded) {
        folded.open = true;
        target.scrollIntoView();
    }
}

/** Marks the part that is being read: the last one whose beginning has passed the top. */
function mark() {
    const passed = [...links.keys()].filter((id) => document.getElementById(id).getBoundingClientRect().top < innerHeight / 3);
    for (const [id, link] of links) {
        id === passed.at(-1) ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
    }
}

window.addEventListener("hashchange", unfold);
document.addEventListener("click", ({ target }) => target.closest("a")?.hash === location.hash && unfold());
window.addEventListener("scroll", mark, { passive: true });
window.addEventListener("beforeprint", () => document.querySelectorAll(".studies details").forEach((folded) => (folded.open = true)));
unfold();
mark();
