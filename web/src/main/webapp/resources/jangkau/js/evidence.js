// Ubah bukti: values are written over rows, the server says what that would do, and only then are they entered.
// What is written stays in this tab until it is entered or taken back.
import { begin, filled, inThisLanguage, isTouched, refill, rows, written } from "./evidencedraft.js";
import { numberFault, typedNumber } from "./evidencenumber.js";
import { showMeanwhile, showPreview } from "./evidencepreview.js";
import { clean, format } from "./format.js";
import { element, part, reach, say } from "./page.js";

const KEPT = "evidence";
let begun = part("content").dataset.version; // the data version that the fields were filled from
let meanwhile = null; // what others entered since the writing began, until this is entered too
let asked = 0; // questions: an answer to another than the last one is none
let previewed = null; // the changes that the preview shows, which are those that are entered

// Writing

for (const button of document.querySelectorAll("[data-edit]")) {
    button.addEventListener("click", () => (written.has(button.dataset.edit) ? takeBack(button.dataset.edit) : open(button.dataset.edit)));
}
part("revision").addEventListener("submit", (event) => {
    event.preventDefault();
    look();
});
part("enter").addEventListener("click", enter);
part("reason").addEventListener("input", () => {
    part("reason-fault").textContent = "";
    keep();
});

function open(key) {
    if (!rows.has(key) || written.has(key)) {
        return;
    }
    begin(key);
    show(key);
    changed();
    part(`${key}:${Object.keys(rows.get(key).numbers)[0]}`).focus();
}

function takeBack(key) {
    written.delete(key);
    part(key).querySelector(".editing").remove();
    mark(key);
    changed();
}

/** The fields of a row, below it. */
function show(key) {
    const row = rows.get(key);
    const columns = part(key).rows[0].cells.length;
    const fields = [...Object.keys(row.numbers).map((name) => numberField(key, name)), ...Object.keys(row.words).map((name) => wordField(key, name)), sourceField(key)];
    const undo = element("button", { type: "button", class: "button button--quiet" }, say("evidence.takeBack"));
    undo.addEventListener("click", () => {
        takeBack(key);
        part(key).querySelector("[data-edit]").focus();
    });
    part(key).append(element("tr", { class: "editing" }, element("td", { colspan: columns }, element("div", { class: "editing__fields" }, ...fields), element("p", { class: "editing__act" }, undo))));
    mark(key);
}

function mark(key) {
    part(key).classList.toggle("is-edited", written.has(key));
    const button = part(key).querySelector("[data-edit]");
    button.setAttribute("aria-expanded", written.has(key));
    button.firstChild.textContent = say(written.has(key) ? "evidence.takeBack" : "evidence.edit");
}

function numberField(key, name) {
    const input = element("input", { type: "text", inputmode: "decimal", autocomplete: "off", value: written.get(key)[name] });
    const hint = element("small", {}, percent(key, input.value));
    input.addEventListener("input", () => (hint.textContent = percent(key, input.value)));
    return field(key, name, input, hint);
}

/** A share as the other pages show it. */
function percent(key, text) {
    const { percent: factor } = rows.get(key);
    const value = format.parse(text);
    return factor > 0 && Number.isFinite(value) ? say("evidence.percent", format.exact(clean(value * factor))) : "";
}

function wordField(key, name) {
    const choices = { grade: ["A", "B", "C", "D"], payer: payers() }[name];
    const word = written.get(key)[name];
    if (!choices || word === "") {
        const input = element("input", { type: "text", autocomplete: "off", value: word, readonly: choices !== undefined });
        return field(key, name, input, ...(name === "distribution" ? [element("small", {}, say("evidence.distributions"))] : []));
    }
    const options = choices.map((choice) => element("option", { value: choice, selected: choice === word }, say(`${name}.${choice}`)));
    return field(key, name, element("select", { class: "select" }, ...options));
}

const payers = () => Object.keys(JSON.parse(part("content").dataset.texts)).filter((text) => text.startsWith("payer.")).map((text) => text.slice("payer.".length));

function sourceField(key) {
    const input = element("input", { type: "text", autocomplete: "off", maxlength: 500, value: written.get(key).source, placeholder: say("evidence.sourceExample") });
    const made = field(key, "source", input, element("small", {}, say("evidence.sourceNow", rows.get(key).source)));
    made.classList.add("field--wide");
    return made;
}

/** A label, its control, hints, and the place for what is wrong with it. */
function field(key, name, control, ...hints) {
    const id = `${key}:${name}`;
    control.id = id;
    control.setAttribute("aria-describedby", `${id}-fault`);
    control.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && control.tagName === "INPUT") {
            look();
        }
    });
    control.addEventListener("input", () => {
        written.get(key)[name] = control.value;
        fault(id, "");
        changed();
    });
    return element("div", { class: "field" }, element("label", { for: id }, say(`evidence.field.${name}`)), control, ...hints, element("span", { class: "refusal", id: `${id}-fault` }));
}

function fault(id, message) {
    part(`${id}-fault`).textContent = message;
    part(id)[message === "" ? "removeAttribute" : "setAttribute"]("aria-invalid", "true");
}

/** A preview of what stood there before says nothing any more, nor does an answer that is still to come. */
function changed() {
    asked++;
    previewed = null;
    if (written.size === 0) {
        meanwhile = null;
        showMeanwhile(meanwhile);
    }
    part("preview").hidden = true;
    part("look").hidden = false;
    part("verdict").textContent = "";
    part("revision").hidden = written.size === 0;
    part("pending").hidden = written.size === 0;
    part("pending-count").textContent = say("evidence.pending", format.number(written.size));
    keep();
}

function keep() {
    if (written.size === 0) {
        sessionStorage.removeItem(KEPT);
    } else {
        sessionStorage.setItem(KEPT, JSON.stringify({ begun, meanwhile, language: document.documentElement.lang, written: [...written], filled: [...filled], reason: part("reason").value }));
    }
}

/** What this tab wrote before, and the row that the address names. */
function restore() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    if (kept !== null) {
        begun = kept.begun;
        meanwhile = kept.meanwhile ?? null;
        showMeanwhile(meanwhile);
        part("reason").value = kept.reason;
        const first = new Map(kept.filled);
        for (const [key, typed] of kept.written.filter(([each]) => rows.has(each))) {
            filled.set(key, first.get(key));
            written.set(key, inThisLanguage(key, typed, kept.language));
            show(key);
        }
        changed();
    }
    open(decodeURIComponent(location.hash.slice(1)));
}

/** Goes on from another version: what others changed stands in the fields that nobody touched here. */
function continueFrom(version, changes) {
    changes.forEach(refill);
    for (const [key, typed] of written) {
        Object.keys(typed).forEach((name) => (part(`${key}:${name}`).value = typed[name]));
    }
    meanwhile = { version, changes: [...(meanwhile?.changes ?? []), ...changes] };
    showMeanwhile(meanwhile);
    begun = version;
}

// Asking

/** @returns what is written as the server takes it; null where a number is none, which its field then says */
function draft() {
    let sound = true;
    const changes = [...written].map(([key, typed]) => {
        const { table, row, numbers } = rows.get(key);
        const change = { table, row, source: typed.source };
        for (const name of Object.keys(filled.get(key)).filter((each) => isTouched(key, each))) {
            change[name] = name in numbers ? typedNumber(typed[name]) : typed[name];
            const wrong = name in numbers ? numberFault(typed[name], rows.get(key)) : "";
            if (wrong !== "") {
                fault(`${key}:${name}`, wrong);
                sound = false;
            }
        }
        return change;
    });
    return sound ? changes : null;
}

async function look() {
    const changes = draft();
    if (changes === null) {
        toFirstFault();
        return;
    }
    const question = ++asked;
    part("verdict").textContent = say("evidence.looking");
    const answer = await send({ version: begun, changes }, "?dryRun=true");
    const found = answer && (await (answer.ok ? answer.json() : problemOf(answer)));
    if (question !== asked || !answer) {
        return; // something else was written meanwhile, or nobody answered
    }
    if (!answer.ok) {
        refuse(found);
    } else if (found.version !== begun) {
        continueFrom(found.version, found.meanwhile);
        await look(); // what was written, held against what is there now
    } else {
        previewed = changes;
        showPreview(found);
        keep();
    }
}

async function enter() {
    if (part("reason").value.trim() === "") {
        part("reason-fault").textContent = say("evidence.reasonNeeded");
        part("reason").focus();
        return;
    }
    if (previewed === null) {
        return;
    }
    part("content").inert = true; // what is entered is what was previewed
    const answer = await send({ version: begun, reason: part("reason").value, changes: previewed }, "");
    part("content").inert = false;
    if (answer?.status === 201) {
        const { dataVersion } = await answer.json();
        sessionStorage.setItem(`${KEPT}-entered`, dataVersion);
        sessionStorage.removeItem(KEPT);
        location.assign(location.pathname); // the rows as they are now
    } else if (answer?.status === 409) {
        await look(); // says what others changed meanwhile
    } else if (answer) {
        refuse(await problemOf(answer));
    }
}

/** @returns the answer; null where there is none, and the page says why */
async function send(body, query) {
    try {
        return await (query === "" ? fetch : reach)(`api/v1/evidence/revisions${query}`, {
            method: "POST",
            headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang },
            body: JSON.stringify(body),
        });
    } catch {
        part("verdict").textContent = say("evidence.away");
        return null;
    }
}

const problemOf = (answer) => answer.json().catch(() => ({ detail: say("evidence.away") }));

/** Each rule that is broken at its field; what belongs to none above all. */
function refuse({ detail, errors = [] }) {
    const keys = [...written.keys()];
    const homeless = errors.filter(({ field: path, message }) => {
        const [, at, name] = /^changes\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
        const id = `${keys[at]}:${name}`;
        if (part(id) === null) {
            return true;
        }
        fault(id, message);
        return false;
    });
    part("preview").hidden = true;
    part("verdict").textContent = homeless.length > 0 ? homeless.map(({ message }) => message).join(" ") : errors.length > 0 ? say("evidence.wrong", format.number(errors.length)) : detail;
    toFirstFault();
}

function toFirstFault() {
    document.querySelector(".editing [aria-invalid]")?.focus();
}

restore();
const entered = sessionStorage.getItem(`${KEPT}-entered`);
if (entered !== null) {
    sessionStorage.removeItem(`${KEPT}-entered`);
    part("told").replaceChildren(element("span", {}, say("evidence.entered", entered)), element("a", { href: "overview" }, say("evidence.toOverview")));
    part("told").hidden = false;
}
