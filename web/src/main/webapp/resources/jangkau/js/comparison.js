// Bandingkan: the chosen scenarios as lines, as figures, by lever and by region.
import { remember } from "./address.js";
import { showBeats, withdrawBeats } from "./beats.js";
import { BASELINE, Chosen, known } from "./chosen.js";
import { copied } from "./clipboard.js";
import { showFigures } from "./columns.js";
import { showDifferences } from "./differences.js";
import { format } from "./format.js";
import { gain, showHeat } from "./heat.js";
import { showLines } from "./lines.js";
import { total } from "./money.js";
import { fillHorizons, horizonEnd } from "./months.js";
import { along, axis, current, latestBase, mixed, monthsBetween, onData } from "./ondata.js";
import { element, newest, part, Refusal, say, territory } from "./page.js";
import { offer } from "./picker.js";
import { ranges } from "./ranges.js";
import { projected } from "./runs.js";
import { Target } from "./target.js";
import { alone, conclusion, highest, placed, worth } from "./verdict.js";

const YEARS = [1, 2, 3, 5, 10, 20];
const LONGEST = 240; // months that the service projects
const chosen = new Chosen(() => {
    unread = [];
    update();
});
const detail = part("regencies-part");

let form = "values";
let horizon = 0; // months; the longest of the chosen where nobody chose one
let allCurrent = false; // is everything computed on the current data, rather than on its own?
let unread = []; // what the address asked for in vain
let shown = null;
let running = new AbortController(); // the draws that are on their way

// Asking

const compare = newest(async () => {
    const scenarios = await onData(chosen.scenarios, allCurrent);
    part("content").dataset.base = latestBase(scenarios);
    const months = offerHorizons(scenarios);
    const region = part("region").value;
    sayData(scenarios);
    const { references, runs, failure } = await answersTo(scenarios, months, "provinces");
    const failures = runs.map(({ reason }, at) => reason && `${scenarios[at].name}: ${why(reason)}`).filter(Boolean);
    complain(failure ? [why(failure)] : [...unread, ...failures]);
    if (failure || runs.every(({ value }) => !value)) {
        clear();
        return;
    }
    const line = axis(references.map(({ value }) => value));
    const column = (scenario, answer) => {
        const result = along(line, answer);
        return { ...scenario, result, ...inside(result, region), ...paid(result.money) };
    };
    const own = scenarios.map((scenario, at) => column(baselineOf(scenario), references[at].value));
    target.within(line.slice(line.indexOf(part("content").dataset.base)));
    show({
        target: target.asked,
        columns: scenarios.map((scenario, at) => runs[at].value && { ...column(scenario, runs[at].value), reference: own[at] }).filter(Boolean),
        baseline: own.find(({ coverage }) => Number.isFinite(coverage[0])) ?? own[0],
        months: line,
        everywhere: region === "",
        region,
    });
});

/** Baseline on the data of a scenario. */
const baselineOf = ({ data, base, baseline }) => ({ ...known.get(BASELINE), data, base, body: baseline });

/** The scenarios, and for each the Baseline on its data; without one there is nothing to hold it against. */
async function answersTo(scenarios, months, detail) {
    const all = await projected([...scenarios.map(baselineOf), ...scenarios], months, detail);
    const references = all.slice(0, scenarios.length);
    return { references, runs: all.slice(scenarios.length), failure: references.find(({ reason }) => reason)?.reason };
}

/** Says on which data the scenarios are computed, where that is not self-evident. */
function sayData(scenarios) {
    const others = scenarios.some(({ dataVersion = current }) => dataVersion !== current);
    const words = mixed(scenarios)
        ? say("comparison.mixedData", scenarios.map(({ name, data }) => `${name} (${data})`).join(", "))
        : say(allCurrent ? "comparison.currentData" : "comparison.oldData", scenarios[0].data, current);
    part("data-line").hidden = !others;
    part("data-words").textContent = words;
    part("same-data").textContent = say(allCurrent ? "comparison.useOwn" : "comparison.useCurrent");
}

/** Why a scenario is not shown. */
function why(reason) {
    if (!(reason instanceof Refusal)) {
        return say("chart.away");
    }
    return reason.errors.map(({ message }) => message).join(" ") || reason.message;
}

const inside = ({ total, provinces }, region) => (region === "" ? total : provinces.find(({ code }) => code === region));

const paid = (money) => ({ cost: total(money), price: money.costPerExtraMemberYear ?? NaN });

function complain(sentences) {
    part("complaints").replaceChildren(...sentences.map((sentence) => element("li", { class: "refusal" }, sentence)));
}

// Showing

/** Takes away what was true of the choice before, where nothing of this one can be shown. */
function clear() {
    shown = null;
    part("content").classList.add("uncompared");
    part("conclusion").textContent = say("comparison.name");
    part("status").textContent = "";
    running.abort();
}

function show(result) {
    shown = result;
    const { columns, baseline: reference, months } = result;
    part("content").classList.remove("uncompared");
    part("content").style.setProperty("--columns", columns.length); // a narrow screen gives each its room
    const end = months.length - 1;
    const month = format.longMonth(months[end]);
    const place = result.everywhere ? "" : part("region").selectedOptions[0].textContent;
    const said = conclusion(columns, reference, months);
    part("conclusion").textContent = said === "" ? say("comparison.name") : (place ? `${place}: ` : "") + said;
    showLines(result, { place, month, glide: true });
    for (const mark of document.querySelectorAll(".place")) {
        mark.textContent = [place, month].filter(Boolean).join(", ");
    }
    part("horizon").textContent = horizonNote(columns, end, month);
    part("figures-sentence").textContent = worth(columns, reference);
    showFigures(result, form);
    showDifferences(result);
    showProvinces(result, month);
    showRegencies();
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
        showLines(shown, { place: "", month, glide: false });
        showFigures(shown, form);
        if (mixed(columns)) {
            withdrawBeats(say("comparison.mixedBeats"));
        } else {
            showBeats(ranged, beats, month);
        }
    } catch (problem) {
        if (!signal.aborted) {
            withdrawBeats(why(problem));
            part("band-note").textContent = "";
        }
    }
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

function showProvinces({ columns, baseline: reference }, month) {
    const own = ({ result }) => result.provinces;
    const provinces = own(reference);
    const most = showHeat("provinces", columns.map((column) => ({ ...column, regions: own(column), reference: own(column.reference) })), provinces);
    const [best] = highest(
        columns.map((column) => ({ ...column, ...column.result.total })),
        reference.result.total,
    );
    const places = provinces.map(({ code, coverage }) => ({
        name: part("region").querySelector(`[value="${code}"]`).textContent,
        start: coverage[0],
        points: best ? gain(own(best), provinces, code) : NaN,
    }));
    part("provinces-month").textContent = `, ${month}`;
    part("provinces-sentence").textContent = alone(columns) || mixed(columns) ? "" : placed(best, places);
    part("provinces-note").textContent = most > 0 ? say("comparison.shades", format.points(most)) : "";
}

/** Kabupaten and kota are asked for only while somebody looks. */
const showRegencies = newestOpen(async ({ columns, months }) => {
    const { references, runs } = await answersTo(columns, monthsBetween(part("content").dataset.base, months.at(-1)), "regions");
    if ([...references, ...runs].every(({ value }) => value)) {
        showHeat("regencies", columns.map((column, at) => ({ ...column, regions: runs[at].value.regions, reference: references[at].value.regions })), references[0].value.regions);
    }
});

function newestOpen(task) {
    const take = newest(task);
    return () => (detail.open && shown ? take(shown) : undefined);
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
detail.addEventListener("toggle", showRegencies);
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
