// Masukkan data: a file of an office is read by the server, its questions are answered here, and only then
// is it entered. The file stays in the browser and is sent each time, so that nothing half lies anywhere.
import { format } from "./format.js";
import { fillMonths, monthsFrom } from "./months.js";
import { element, part, say } from "./page.js";
import { showParts } from "./parts.js";

const MONTHS = 60;
const file = { chosen: null, answers: {}, version: null };
let running = new AbortController();

// Choosing

fillMonths(part("month"), monthsFrom(backFrom(part("content").dataset.newest, MONTHS - 1), MONTHS), "", say("intake.inFile"));
part("file").addEventListener("change", ({ target }) => take(target.files[0]));
for (const id of ["month", "segment"]) {
    part(id).addEventListener("change", look);
}
part("report").addEventListener("submit", (event) => event.preventDefault());
for (const [kind, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    part("drop").addEventListener(kind, (event) => {
        event.preventDefault();
        part("drop").classList.toggle("drop--over", over);
        if (kind === "drop") {
            take(event.dataTransfer.files[0]);
        }
    });
}
part("cancel").addEventListener("click", () => running.abort());
part("enter").addEventListener("click", enter);
part("source").addEventListener("input", () => (part("source-fault").textContent = ""));

function take(chosen) {
    if (chosen) {
        file.chosen = chosen;
        file.answers = {};
        part("file-name").textContent = chosen.name;
        part("file").value = ""; // the same file can be chosen again once it was mended
        look();
    }
}

function backFrom(month, count) {
    const [year, number] = month.split("-").map(Number);
    const index = year * 12 + number - 1 - count;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

// Asking

/** Has the file read, with what is answered so far. */
async function look() {
    if (file.chosen === null) {
        return;
    }
    clear(say("intake.reading", file.chosen.name));
    const answer = await send({ dryRun: "true" });
    if (answer?.ok) {
        show(await answer.json());
    } else if (answer) {
        showRefusal(await problemOf(answer));
    }
}

/** Enters what the preview showed. */
async function enter() {
    const source = part("source").value.trim();
    if (source === "") {
        part("source-fault").textContent = say("intake.sourceNeeded");
        part("source").focus();
        return;
    }
    part("enter").disabled = true;
    const answer = await send({ version: file.version, source });
    part("enter").disabled = false;
    if (answer?.status === 201) {
        const { dataVersion, baseMonth } = await answer.json();
        clear(say("intake.entered", dataVersion));
        part("entered-text").textContent = say("intake.enteredNote", dataVersion, format.longMonth(baseMonth));
        part("entered").hidden = false;
        file.chosen = null;
        part("file-name").textContent = "";
    } else if (answer) {
        showRefusal(await problemOf(answer));
    }
}

/** @returns the answer; null where there is none, and the page says why */
async function send(more) {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const query = new URLSearchParams({ ...more, ...file.answers });
    for (const id of ["month", "segment"]) {
        if (part(id).value !== "") {
            query.set(id, part(id).value);
        }
    }
    part("cancel").hidden = false;
    try {
        return await fetch(`api/v1/coverage/imports?${query}`, {
            method: "POST",
            headers: { "Content-Type": "application/octet-stream", "Accept-Language": document.documentElement.lang },
            body: file.chosen,
            signal,
        });
    } catch {
        if (running.signal === signal) {
            part("verdict").textContent = say(signal.aborted ? "intake.cancelled" : "intake.away");
        }
        return null;
    } finally {
        part("cancel").hidden = true;
    }
}

const problemOf = (answer) => answer.json().catch(() => ({ detail: say("intake.away") }));

// Showing

function clear(verdict) {
    part("result").hidden = false;
    part("verdict").textContent = verdict;
    part("remarks").replaceChildren();
    part("questions").replaceChildren();
    for (const id of ["errors-part", "parts-part", "changes-part", "entered"]) {
        part(id).hidden = true;
    }
}

function showRefusal({ detail, errors = [], errorCount = errors.length }) {
    clear(detail);
    showErrors(errors.filter(({ message }) => message !== detail), errorCount);
}

function show({ questions, errors, errorCount, notes, unread, columns, rows, change }) {
    clear(verdict({ questions, errorCount, change, rows }));
    const read = columns.map(({ column, heading }) => say("intake.columnRead", say(`intake.column.${column}`), heading)).join("; ");
    const remarks = [...(columns.length > 0 ? [say("intake.columnsRead", read)] : []), ...(unread.length > 0 ? [say("intake.unread", unread.join(", "))] : []), ...notes];
    part("remarks").replaceChildren(...[...remarks, ...warnings(change)].map((text) => element("li", { class: "small" }, text)));
    part("questions").replaceChildren(...questions.map(asked));
    showErrors(errors, errorCount);
    if (change) {
        file.version = change.version;
        showParts(change, file.answers, look);
        showChange(change);
    }
}

function verdict({ questions, errorCount, change, rows }) {
    if (questions.length > 0) {
        return say("intake.asks");
    }
    if (errorCount > 0) {
        return say("intake.wrong", format.number(errorCount));
    }
    if (!change) {
        return say("intake.nothing");
    }
    const { added, changed, same } = change;
    return added + changed === 0 ? say("intake.allSame", format.number(same)) : say("intake.would", format.number(rows), format.number(added), format.number(changed), format.number(same));
}

/** What a planner should weigh before the figures are entered. */
function warnings(change) {
    if (!change) {
        return [];
    }
    const { before, after, baseMonth, nextBaseMonth, missing, jumps, learned } = change;
    return [
        ...(nextBaseMonth === baseMonth ? [] : [say("intake.rollsForward", format.longMonth(baseMonth), format.longMonth(nextBaseMonth))]),
        ...(missing > 0 ? [say("intake.missing", format.longMonth(baseMonth), format.number(missing))] : []),
        ...(after.workers === before.workers && after.active === before.active
            ? []
            : [say("intake.totals", format.number(before.active), format.number(before.workers), percent(before), format.number(after.active), format.number(after.workers), percent(after))]),
        ...(learned > 0 ? [say("intake.learned", format.number(learned))] : []),
        ...(jumps > 0 ? [say("intake.jumps", format.number(jumps))] : []),
    ];
}

const percent = ({ active, workers }) => format.percent(active / workers);

/** A question with its readings; an answer has the file read again. */
function asked({ column, message, readings }) {
    const choice = (reading) => {
        const input = element("input", { type: "radio", name: `reading-${column}`, value: reading.choice });
        input.addEventListener("change", () => {
            file.answers[`reading.${column}`] = reading.choice;
            look();
        });
        return element("label", {}, input, written(reading.value));
    };
    return element("fieldset", { class: "question" }, element("legend", {}, message), ...readings.map(choice));
}

const written = (value) => (/^\d{4}-\d\d$/.test(value) ? format.longMonth(value) : format.exact(Number(value)));

function showErrors(errors, count) {
    part("errors-part").hidden = errors.length === 0;
    part("errors").replaceChildren(
        head([say("intake.line"), say("intake.columnHead"), say("intake.value"), say("intake.rule")]),
        element(
            "tbody",
            {},
            ...errors.map(({ line, column, heading, value, message }) =>
                element("tr", {}, element("td", { class: "num" }, line > 0 ? String(line) : ""), element("td", {}, [column, heading && `(${heading})`].filter(Boolean).join(" ")), element("td", {}, value ?? ""), element("td", {}, message)),
            ),
            ...(count > errors.length && errors.length > 0 ? [element("tr", {}, element("td", { colspan: 4 }, say("intake.more", format.number(count - errors.length))))] : []),
        ),
    );
}

function showChange({ figures, added, changed, same }) {
    const news = figures.filter(({ effect }) => effect !== "SAME");
    part("changes-part").hidden = false;
    part("enter").hidden = added + changed === 0;
    part("enter-note").textContent = added + changed === 0 ? "" : say("intake.enterNote");
    part("changes").replaceChildren(
        head(["regency", "segment", "month", "workers", "active", "effect"].map((name) => say(`intake.head.${name}`)), [3, 4]),
        element(
            "tbody",
            {},
            ...news.map((one) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row" }, one.name),
                    element("td", {}, say(`segment.${one.segment}`)),
                    element("td", {}, format.month(one.month)),
                    count(one.workers, one.before?.workers),
                    count(one.active, one.before?.active),
                    element("td", {}, effect(one)),
                ),
            ),
        ),
    );
    const unlisted = added + changed + same - figures.length;
    part("changes-note").textContent = [...(same > 0 ? [say("intake.sameNote", format.number(same))] : []), ...(unlisted > 0 ? [say("intake.more", format.number(unlisted))] : [])].join(" ");
}

/** A figure with what was known before it. */
function count(value, before) {
    return element("td", { class: "num", "data-value": value }, format.number(value), ...(before === undefined || before === value ? [] : [element("small", { class: "before" }, say("intake.before", format.number(before)))]));
}

function effect({ effect: kind, before, jump }) {
    const what = before?.derived ? "estimate" : kind.toLowerCase();
    return say(`intake.effect.${what}`) + (jump ? ` ${say("intake.effect.jump")}` : "");
}

function head(names, numbers = []) {
    return element("thead", {}, element("tr", {}, ...names.map((name, at) => element("th", { scope: "col", class: numbers.includes(at) ? "num" : null }, name))));
}
