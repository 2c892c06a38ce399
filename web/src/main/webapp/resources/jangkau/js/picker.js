// Bandingkan: the dialog that offers every scenario; a tick adds it, clearing the tick takes it out.
import { known, MOST } from "./chosen.js";
import { element, given, part, say } from "./page.js";

const MANY = 10;
const current = document.getElementById("content").dataset.version;

/** @param chosen what is compared now */
export function offer(chosen) {
    const dialog = part("picker");
    const references = new Set(given("references").map(({ key }) => key));
    const saved = [...known.values()].filter(({ key }) => !references.has(key));
    part("filter-part").hidden = known.size <= MANY;
    part("offers").replaceChildren(
        group(say("comparison.references"), [...known.values()].filter(({ key }) => references.has(key))),
        saved.length > 0 ? group(say("comparison.saved"), saved) : element("p", { class: "note" }, say("comparison.noneSaved")),
    );
    part("add").addEventListener("click", () => {
        part("filter").value = "";
        narrow("");
        tick(chosen);
        dialog.showModal();
    });
    part("filter").addEventListener("input", ({ target }) => narrow(target.value));
    part("offers").addEventListener("change", ({ target }) => {
        chosen[target.checked ? "add" : "remove"](target.value);
        tick(chosen);
    });
}

function group(title, scenarios) {
    return element(
        "fieldset",
        {},
        element("legend", {}, title),
        ...scenarios.map(({ key, name, note, version, dataVersion }) =>
            element(
                "label",
                { "data-words": `${name} ${note}`.toLowerCase() },
                element("input", { type: "checkbox", value: key }),
                element(
                    "span",
                    {},
                    element("b", {}, name),
                    ...(note ? [element("small", {}, note)] : []),
                    ...(version ? [element("small", {}, origin(version, dataVersion))] : []),
                ),
            ),
        ),
    );
}

function origin(version, dataVersion) {
    return dataVersion === current ? say("comparison.version", version) : say("comparison.otherData", version, dataVersion, current);
}

function tick(chosen) {
    for (const box of part("offers").querySelectorAll("input")) {
        box.checked = chosen.has(box.value);
        box.disabled = box.checked ? chosen.fewest : chosen.full;
    }
    part("picker-state").textContent = chosen.full ? say("comparison.full", MOST) : chosen.fewest ? say("comparison.fewest") : "";
}

function narrow(text) {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    for (const label of part("offers").querySelectorAll("label")) {
        label.hidden = !words.every((word) => label.dataset.words.includes(word));
    }
}
