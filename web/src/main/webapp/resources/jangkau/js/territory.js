// Wilayah: a file of boundaries is read by the server and looked at before it is stored.
import { format } from "./format.js";
import { element, part, say } from "./page.js";

const BOUNDARIES = "api/v1/regions/boundaries";
let chosen = null;
let running = new AbortController();

part("boundary-form").addEventListener("submit", (event) => event.preventDefault());
part("boundary-file").addEventListener("change", ({ target }) => take(target.files[0]));
part("boundary-property").addEventListener("change", look);
part("boundary-source").addEventListener("input", () => (part("boundary-source-fault").textContent = ""));
part("boundary-enter").addEventListener("click", enter);
part("boundary-erase")?.addEventListener("click", erase);
for (const [kind, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    part("boundary-drop").addEventListener(kind, (event) => {
        event.preventDefault();
        part("boundary-drop").classList.toggle("drop--over", over);
        if (kind === "drop") {
            take(event.dataTransfer.files[0]);
        }
    });
}
take(part("boundary-file").files[0]); // chosen while this script was still on its way

function take(file) {
    if (file) {
        chosen = file;
        part("boundary-file-name").textContent = file.name;
        part("boundary-file").value = ""; // the same file can be chosen again once it was mended
        look();
    }
}

/** Has the file read, and shows what it would draw. */
async function look() {
    if (chosen === null) {
        return;
    }
    tell(say("territory.reading", chosen.name));
    const answer = await send({ dryRun: "true" });
    if (answer?.ok) {
        show(await answer.json());
    } else if (answer) {
        tell((await problemOf(answer)).detail);
    }
}

async function enter() {
    const source = part("boundary-source").value.trim();
    if (source === "") {
        part("boundary-source-fault").textContent = say("territory.sourceNeeded");
        part("boundary-source").focus();
        return;
    }
    part("boundary-enter").disabled = true;
    const answer = await send({ source });
    part("boundary-enter").disabled = false;
    if (answer?.status === 201) {
        location.reload();
    } else if (answer) {
        tell((await problemOf(answer)).detail);
    }
}

/** @returns the answer; null where there is none, and the page says why */
async function send(query) {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const property = part("boundary-property").value.trim();
    try {
        return await fetch(`${BOUNDARIES}?${new URLSearchParams({ ...query, ...(property === "" ? {} : { property }) })}`, {
            method: "POST",
            headers: { "Content-Type": "application/geo+json", "Accept-Language": document.documentElement.lang },
            body: chosen,
            signal,
        });
    } catch {
        if (!signal.aborted) {
            tell(say("territory.away"));
        }
        return null;
    }
}

const problemOf = (answer) => answer.json().catch(() => ({ detail: say("territory.away") }));

function tell(verdict) {
    part("boundary-result").hidden = false;
    part("boundary-verdict").textContent = verdict;
    part("boundary-remarks").replaceChildren();
    part("boundary-enter").hidden = true;
}

function show({ property, found, others, missing, detail }) {
    tell(say("territory.found", format.number(found), property));
    const remarks = [
        ...(missing.length > 0 ? [say("territory.missing", format.number(missing.length), missing.map(({ name }) => name).join(", "))] : []),
        ...(others > 0 ? [say("territory.others", format.number(others))] : []),
        ...(detail > 0 ? [say("territory.detail", format.decimal(detail / 1e6, 2))] : []),
    ];
    part("boundary-remarks").replaceChildren(...remarks.map((text) => element("li", { class: "small" }, text)));
    part("boundary-enter").hidden = found === 0;
}

async function erase() {
    const answer = await fetch(BOUNDARIES, { method: "DELETE", headers: { "Accept-Language": document.documentElement.lang } }).catch(() => null);
    if (answer?.ok) {
        location.reload();
    } else {
        part("boundary-erase-note").textContent = answer ? (await problemOf(answer)).detail : say("territory.away");
    }
}
