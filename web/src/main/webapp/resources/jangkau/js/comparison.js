// Bandingkan: the chosen scenarios as lines, as figures, by payer, by lever and by region.
import { remember } from "./address.js";
import { showBeats, withdrawBeats } from "./beats.js";
import { showBill } from "./bill.js";
import { BASELINE, Chosen } from "./chosen.js";
import { copied } from "./clipboard.js";
import { showFigures } from "./columns.js";
import { answersTo, comparison, why } from "./compared.js";
import { showDifferences } from "./differences.js";
import { format } from "./format.js";
import { ending, frontLine, onLine, showLines } from "./lines.js";
import { fillHorizons, horizonEnd } from "./months.js";
import { assumes, current, latestBase, mixed, mixedData, monthsBetween, onData } from "./ondata.js";
import { element, newest, part, say, territory } from "./page.js";
import { offer } from "./picker.js";
import { regencies, showProvinces } from "./provinces.js";
import { ranges } from "./ranges.js";
import { Spotlight } from "./spotlight.js";
import { Target } from "./target.js";
import { conclusion, worth } from "./verdict.js";

const YEARS = [1, 2, 3, 5, 10, 20];
const LONGEST = 240; // months that the service projects
const chosen = new Chosen(() => {
    unread = [];
    update();
});

let form = "values";
let horizon = 0; // months; the longest of the chosen where nobody chose one
let allCurrent = false; // is everything computed on the current data, rather than on its own?
let unread = []; // what the address asked for in vain
let shown = null;
let running = new AbortController(); // the draws that are on their way

const spotlight = new Spotlight(frontLine, announce);
const showRegencies = regencies(() => spotlight.mark());

// Asking

const compare = newest(async () => {
    const scenarios = await onData(chosen.scenarios, allCurrent);
    part("content").dataset.base = latestBase(scenarios);
    const months = offerHorizons(scenarios);
    sayData(scenarios);
    const answers = await answersTo(scenarios, months, "provinces");
    const failures = answers.runs.map(({ reason }, at) => reason && `${scenarios[at].name}: ${why(reason)}`).filter(Boolean);
    complain(answers.failure ? [why(answers.failure)] : [...unread, ...failures]);
    if (answers.failure || answers.runs.every(({ value }) => !value)) {
        clear();
        return;
    }
    const result = comparison(scenarios, answers, part("region").value);
    target.within(result.months.slice(result.months.indexOf(part("content").dataset.base)));
    show({ ...result, target: target.asked });
});

/** Says on which data and assumptions the scenarios are computed, where that is not self-evident. */
function sayData(scenarios) {
    const others = scenarios.some(({ dataVersion = current }) => dataVersion !== current);
    const words = mixedData(scenarios)
        ? say("comparison.mixedData", scenarios.map(({ name, data }) => `${name} (${data})`).join(", "))
        : say(allCurrent ? "comparison.currentData" : "comparison.oldData", scenarios[0].data, current);
    part("data-line").hidden = !others;
    part("data-words").textContent = words;
    part("same-data").textContent = say(allCurrent ? "comparison.useOwn" : "comparison.useCurrent");
    const assuming = scenarios.filter(assumes).map(({ name }) => name);
    part("assuming").textContent = assuming.length > 0 ? say("comparison.assuming", assuming.join(", ")) : "";
}

function complain(sentences) {
    part("complaints").replaceChildren(...sentences.map((sentence) => element("li", { class: "refusal" }, sentence)));
}

// Showing

/** Takes away what was true of the choice before, where nothing of this one can be shown. */
function clear() {
    shown = null;
    showRegencies(null);
    part("content").classList.add("uncompared");
    part("conclusion").textContent = say("comparison.name");
    part("status").textContent = "";
    running.abort();
}

function show(result) {
    shown = result;
    const { columns, baseline: reference, months } = result;
    part("content").classList.remove("uncompared");
    const end = months.length - 1;
    const month = format.longMonth(months[end]);
    const place = result.everywhere ? "" : part("region").selectedOptions[0].textContent;
    const said = conclusion(columns, reference, months);
    part("conclusion").textContent = said === "" ? say("comparison.name") : (place ? `${place}: ` : "") + said;
    showLines(result, { place, month, glide: true, front: spotlight.key });
    for (const mark of document.querySelectorAll(".place")) {
        mark.textContent = [place, month].filter(Boolean).join(", ");
    }
    part("horizon").textContent = horizonNote(columns, end, month);
    part("figures-sentence").textContent = worth(columns, reference);
    showFigures(result, form);
    showBill(result);
    showProvinces(result, month);
    showDifferences(result);
    showRegencies(result);
    spotlight.among(columns.map(({ key }) => key));
    showFutures(result, month);
}

/** What draws say of the scenarios: their bands, the chance of the target, and which stands above which. */
async function showFutures(result, month) {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const { columns, everywhere } = result;
    withdrawBeats(everywhere ? say("chart.ranging") : say("comparison.rangeEverywhere", territory()));
    part("band-note").textContent = everywhere ? say("chart.ranging") : "";
    if (!everywhere) {
        return;
    }
    try {
        const { ranged, beats } = await ranges(result, signal);
        shown = { ...result, columns: ranged };
        showLines(shown, { place: "", month, glide: false, front: spotlight.key });
        showFigures(shown, form);
        if (mixed(columns)) {
            withdrawBeats(say("comparison.mixedBeats"));
        } else {
            showBeats(ranged, beats, month);
        }
        spotlight.mark();
    } catch (problem) {
        if (!signal.aborted) {
            withdrawBeats(why(problem));
            part("band-note").textContent = "";
        }
    }
}

/** Says which scenario was brought forward to stay, or that none is any more. */
function announce(key) {
    const column = shown?.columns.find((one) => one.key === key);
    part("status").textContent = column ? say("comparison.spotlit", ending(column)) : say("comparison.unlit");
}

/** Until when all are computed, whose own horizon is shorter, and what the reference is. */
function horizonNote(columns, end, month) {
    const shorter = columns.filter(({ body }) => body.months < end).map(({ name, body }) => `${name} (${horizonEnd(body.months)})`);
    return [
        say("comparison.horizon", month),
        ...(shorter.length > 0 ? [say("comparison.shorter", shorter.join(", "))] : []),
        ...(chosen.has(BASELINE) ? [] : [say("comparison.unchosenBaseline")]),
    ].join(" ");
}

// The view: what is chosen, where, until when

function update() {
    remember({ region: part("region").value || null, form: form === "values" ? null : form, data: allCurrent ? "current" : null });
    compare(chosen.scenarios);
}

/** Offers round years and the scenarios' own horizons; the longest of these unless another is chosen. */
function offerHorizons(scenarios) {
    const late = Math.max(...scenarios.map(({ base }) => monthsBetween(base, part("content").dataset.base)));
    const own = scenarios.map(({ body }) => body.months);
    const lengths = [...new Set([...YEARS.map((years) => 12 * years), ...own])].filter((months) => months + late <= LONGEST).sort((a, b) => a - b);
    const longest = lengths.findLast((months) => months <= Math.max(...own));
    const months = lengths.includes(horizon) ? horizon : longest;
    fillHorizons(part("until"), lengths, months);
    remember({ until: months === longest ? null : String(months) });
    return months;
}

function press(name) {
    form = name;
    for (const button of document.querySelectorAll("[data-form]")) {
        button.setAttribute("aria-pressed", String(button.dataset.form === form));
    }
}

for (const button of document.querySelectorAll("[data-form]")) {
    button.addEventListener("click", () => {
        press(button.dataset.form);
        update();
    });
}

part("region").addEventListener("change", update);
part("until").addEventListener("change", ({ target }) => {
    horizon = Number(target.value);
    update();
});
for (const button of document.querySelectorAll(".fold")) {
    button.addEventListener("click", () => button.setAttribute("aria-expanded", String(button.closest(".section").classList.toggle("unfolded"))));
}
part("multiples").addEventListener("click", ({ target }) => {
    const button = target.closest(".multiple")?.querySelector("button");
    if (button) {
        part("region").value = part("region").value === button.dataset.province ? "" : button.dataset.province;
        update();
    }
});
onLine((key) => spotlight.point(key), (key) => spotlight.press(key));
part("same-data").addEventListener("click", () => {
    allCurrent = !allCurrent;
    update();
});

part("share").addEventListener("click", async () => {
    part("address").hidden = false;
    part("address-text").value = location.href;
    part("address-text").select();
    part("copied").textContent = say((await copied(part("address-text"))) ? "comparison.copied" : "comparison.copyYourself");
});

const target = new Target(update);

// Start: what the address says

const asked = new URL(location.href).searchParams;
horizon = Number(asked.get("until"));
allCurrent = asked.get("data") === "current";
part("region").value = [...part("region").options].some(({ value }) => value === asked.get("region")) ? asked.get("region") : "";
press(asked.get("form") === "differences" ? "differences" : "values");
unread = chosen.open(asked.getAll("scenario"));
offer(chosen);
part("add").disabled = part("share").disabled = false;
update();
