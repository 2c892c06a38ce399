// Light or dark before the first paint: what was chosen, else what the system prefers.
(function () {
    "use strict";
    const root = document.documentElement;
    const preferred = window.matchMedia("(prefers-color-scheme: dark)");
    const paper = window.matchMedia("print");

    function chosen() {
        try {
            return localStorage.getItem("theme");
        } catch (blocked) {
            return null; // storage may be forbidden; the system's preference then holds
        }
    }

    function remember(theme) {
        try {
            localStorage.setItem("theme", theme);
        } catch (blocked) {
            // holds for this page only
        }
    }

    function show(theme) {
        root.dataset.theme = theme;
        document.dispatchEvent(new Event("theme"));
    }

    function apply() {
        show(paper.matches ? "light" : chosen() || (preferred.matches ? "dark" : "light"));
    }

    apply();
    preferred.addEventListener("change", apply);
    paper.addEventListener("change", apply);
    document.addEventListener("click", function (event) {
        if (event.target.closest("#theme")) {
            const theme = root.dataset.theme === "dark" ? "light" : "dark";
            remember(theme);
            show(theme);
        }
        const language = event.target.closest(".languages a");
        if (language) {
            // A change of language keeps the rest of the address as it is by now, also what a link brought.
            const address = new URL(location.href);
            address.searchParams.set("lang", language.lang);
            language.href = address;
        }
    });
})();
