// Masukkan data: a file of an office is read by the server, its questions are answered here, and only then
// is it entered. The file stays in the browser and is sent each time, so that nothing half lies anywhere.
import { isPointed, named, showLayout } from "./columnchoice.js";
import { showEntry } from "./entry.js";
import { showChange, showErrors } from "./findings.js";
import { format } from "./format.js";
import { fillMonths, monthsFrom } from "./months.js";
import { element, part, say, territory } from "./page.js";
import { showParts } from "./parts.js";
import { asked, askedOfDashes } from "./question.js";
import { randomName, Upload } from "./upload.js";

const MONTHS = 60;
const ASKED = { noMonth: "month", severalMonths: "month", noSegment: "segment" }; // what a person says above the file
const file = { chosen: null, answers: {}, change: null };
let running = null;
let again = look; // what to do once more when no answer came

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
part("cancel").addEventListener("click", () => running.cancel());
part("again").addEventListener("click", () => again());
part("forget").addEventListener("click", forget);
part("enter").addEventListener("click", enter);
part("source").addEventListener("input", () => (part("source-fault").textContent = ""));
take(part("file").files[0]); // chosen while this script was still on its way

function take(chosen) {
    if (chosen) {
        file.chosen = chosen;
        file.answers = {};
        part("layout").hidden = true;
        part("layout").open = false;
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
    if (file.chosen !== null) {
        again = look;
        const answer = await send({ dryRun: "true" });
        if (answer?.status === 200) {
            show(answer.body);
        } else if (answer) {
            showRefusal(answer);
        }
    }
}

/** Enters what the preview showed; the same under the same key, until an answer has come. */
async function enter() {
    const source = part("source").value.trim();
    if (source === "") {
        part("source-fault").textContent = say("intake.sourceNeeded");
        part("source").focus();
        return;
    }
    again = enter;
    const query = { version: file.change.version, source };
    const wish = JSON.stringify([query, file.answers, part("month").value, part("segment").value]);
    file.key = file.wish === wish ? file.key : randomName();
    file.wish = wish;
    part("enter").disabled = true;
    const answer = await send(query, file.key);
    part("enter").disabled = false;
    if (answer?.status === 201) {
        showEntered(answer.body);
    } else if (answer) {
        showRefusal(answer);
    }
}

/** @returns the answer; null where there is none, and the page says why */
async function send(more, key = randomName()) {
    running?.cancel();
    const query = new URLSearchParams({ ...more, ...file.answers });
    for (const id of ["month", "segment"]) {
        if (part(id).value !== "") {
            query.set(id, part(id).value);
        }
    }
    clear("");
    const upload = new Upload(query, file.chosen, key);
    running = upload;
    showProgress(true);
    try {
        const answer = await upload.send((how) => running === upload && tell(how));
        return running === upload ? answer : null;
    } catch {
        if (running === upload) {
            part("verdict").textContent = say(upload.cancelled ? "intake.cancelled" : "intake.away");
            part("again").hidden = false;
        }
        return null;
    } finally {
        if (running === upload) {
            showProgress(false);
        }
    }
}

function showProgress(on) {
    part("progress").hidden = !on;
    part("cancel").hidden = !on;
}

/** Says how far the file is: a share while it is sent, rows while it is read. */
function tell({ stage, sent, rows }) {
    const said = say(`intake.stage.${stage}`, file.chosen.name);
    if (part("verdict").textContent !== said) {
        part("verdict").textContent = said; // read aloud, so not with every number
    }
    part("cancel").hidden = stage === "STORING";
    part("progress-bar")[sent === undefined ? "removeAttribute" : "setAttribute"]("value", sent);
    part("progress-note").textContent = sent === undefined ? (rows > 0 ? say("intake.rowsRead", format.number(rows)) : "") : format.percent(sent);
}

// Showing

function clear(verdict) {
    part("result").hidden = false;
    part("verdict").textContent = verdict;
    part("remarks").replaceChildren();
    part("questions").replaceChildren();
    for (const id of ["errors-part", "parts-part", "changes-part", "entered", "entered-regions", "again", "remembered"]) {
        part(id).hidden = true;
    }
    markAsked([]);
}

function showRefusal({ status, body }) {
    const { detail, errors = [], errorCount = errors.length } = body;
    clear(detail ?? say(status === 413 ? "intake.proxyLimit" : "intake.away"));
    part("again").hidden = status < 500;
    part("layout").hidden = true;
    const others = errors.filter(({ message }) => message !== detail);
    part("errors-part").hidden = others.length === 0;
    showErrors(others, errorCount);
}

/** Marks what has to be chosen above the file, and says why. */
function markAsked(asked) {
    for (const id of ["month", "segment"]) {
        const why = asked.find(({ code }) => ASKED[code] === id);
        part(`${id}-fault`).textContent = why?.message ?? "";
        part(id).setAttribute("aria-invalid", why !== undefined);
    }
}

function showEntered(entered) {
    clear(say("intake.entered", entered.dataVersion));
    showEntry(entered, file.change);
    part("layout").hidden = true;
    file.chosen = null;
    part("file-name").textContent = "";
}

function show(found) {
    const { questions, errors, errorCount, notes, unread, columns, change, remembered } = found;
    const asks = errors.filter(({ code }) => code in ASKED);
    const others = errors.filter(({ code }) => !(code in ASKED));
    clear(verdict(found, asks.length));
    markAsked(asks);
    file.answers = { ...remembered?.answers, ...file.answers };
    const read = columns.map(({ column, at, heading }) => (heading === "" ? say("intake.columnReadAt", named(column), at) : say("intake.columnRead", named(column), heading))).join("; ");
    const remarks = [...(columns.length > 0 ? [say("intake.columnsRead", read)] : []), ...(unread.length > 0 ? [say("intake.unread", unread.join(", "))] : []), ...notes];
    part("remarks").replaceChildren(
        ...(change?.contradictions ?? []).map((text) => element("li", { class: "remark" }, text)),
        ...[...remarks, ...warnings(change)].map((text) => element("li", { class: "small" }, text)),
    );
    part("questions").replaceChildren(...questions.map((question) => asked(question, answer)), ...askedOfDashes(errors, answer));
    showRemembered(remembered);
    showLayout(found, file.answers, answer);
    part("errors-part").hidden = others.length === 0;
    showErrors(others, errorCount - asks.length);
    if (change) {
        file.change = change;
        showParts(change, file.answers, look);
        showChange(change);
    }
}

function showRemembered(remembered) {
    part("remembered").hidden = remembered === undefined;
    part("remembered-text").textContent = remembered?.message ?? "";
    part("forget").dataset.headings = remembered?.headings ?? "";
    part("segment").value ||= remembered?.answers.segment ?? "";
}

/** Forgets how such tables were read, and reads this one anew. */
async function forget() {
    const gone = await fetch(`api/v1/coverage/imports/remembered/${part("forget").dataset.headings}`, { method: "DELETE" }).catch(() => null);
    if (gone?.ok) {
        file.answers = {};
        part("segment").value = "";
        look();
    } else {
        part("remembered-text").textContent = say("intake.away");
    }
}

function verdict({ questions, errors, errorCount, change, rows }, asks) {
    if (questions.length > 0 || (errors.length > 0 && errors.every(({ code }) => code === "dash"))) {
        return say("intake.asks");
    }
    if (errorCount > asks && errors.every((error) => isPointed(error) || error.code in ASKED)) {
        return say("intake.point");
    }
    if (errorCount > asks) {
        return say("intake.wrong", format.number(errorCount - asks));
    }
    if (asks > 0) {
        return say("intake.choose.marked");
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
            : [say("intake.totals", territory(), format.number(before.active), format.number(before.workers), percent(before), format.number(after.active), format.number(after.workers), percent(after))]),
        ...(learned > 0 ? [say("intake.learned", format.number(learned))] : []),
        ...(jumps > 0 ? [say("intake.jumps", format.number(jumps))] : []),
    ];
}

const percent = ({ active, workers }) => format.percent(active / workers);

function answer(name, value) {
    file.answers[name] = value;
    look();
}
