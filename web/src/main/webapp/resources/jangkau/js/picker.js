// Bandingkan: the dialog that offers every scenario; a tick adds it, clearing the tick takes it out.
import { known, learn, MOST } from "./chosen.js";
import { current } from "./ondata.js";
import { ask, element, given, part, say } from "./page.js";

const MANY = 10;

/** @param chosen what is compared now */
export function offer(chosen) {
    part("offers").replaceChildren(
        group(
            say("comparison.references"),
            given("references").map(({ key }) => key),
        ),
    );
    part("add").addEventListener("click", () => open(chosen));
    part("filter").addEventListener("input", ({ target }) => narrow(target.value));
    part("offers").addEventListener("change", ({ target }) => {
        chosen[target.checked ? "add" : "remove"](target.value);
        tick(chosen);
    });
}

/** Opens the dialog with the references; what is saved is asked for now, since it may be much. */
async function open(chosen) {
    part("filter").value = "";
    show(null, chosen);
    part("picker").showModal();
    try {
        show(learn(await ask("scenarios")), chosen);
    } catch {
        part("picker-state").textContent = say("comparison.savedAway");
    }
}

/** @param saved keys of the saved scenarios; null while they are on their way */
function show(saved, chosen) {
    part("offers").children[1]?.remove(); // the references stay, and the focus on them
    if (saved !== null) {
        part("offers").append(saved.length > 0 ? group(say("comparison.saved"), saved) : element("p", { class: "note" }, say("comparison.noneSaved")));
    }
    part("filter-part").hidden = part("offers").querySelectorAll("label").length <= MANY;
    narrow(part("filter").value);
    tick(chosen);
}

function group(title, keys) {
    return element(
        "fieldset",
        {},
        element("legend", {}, title),
        ...keys.map((key) => known.get(key)).map(({ key, name, note, version, dataVersion }) =>
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
    return dataVersion === current ? say("comparison.version", version) : say("comparison.otherData", version, dataVersion);
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
    for (const group of part("offers").querySelectorAll("fieldset")) {
        const labels = [...group.querySelectorAll("label")];
        for (const label of labels) {
            label.hidden = !words.every((word) => label.dataset.words.includes(word));
        }
        group.hidden = labels.every(({ hidden }) => hidden);
    }
    const found = part("offers").querySelector("fieldset:not([hidden])") !== null;
    part("filter-none").textContent = found ? "" : say("comparison.noneFound", text.trim());
}
