// Bandingkan: the chosen scenarios as lines, as figures, by lever and by region.
import { remember } from "./address.js";
import { showBeats, withdrawBeats } from "./beats.js";
import { causes } from "./causes.js";
import { Chart } from "./chart.js";
import { BASELINE, baseline, Chosen } from "./chosen.js";
import { copied } from "./clipboard.js";
import { showFigures } from "./columns.js";
import { showDifferences } from "./differences.js";
import { format } from "./format.js";
import { gain, showHeat } from "./heat.js";
import { total } from "./money.js";
import { fillHorizons, horizonEnd } from "./months.js";
import { ask, element, newest, part, Refusal, say, territory } from "./page.js";
import { offer } from "./picker.js";
import { over, projected } from "./runs.js";
import { Target } from "./target.js";
import { SHARE } from "./units.js";
import { alone, conclusion, highest, placed, worth } from "./verdict.js";

const DRAWS = 1024;
const MOST = 5; // scenarios that the service compares at once
const YEARS = [1, 2, 3, 5, 10, 20];
const chart = new Chart("coverage-chart");
const chosen = new Chosen(() => {
    unread = [];
    update();
});
const detail = part("regencies-part");

let form = "values";
let horizon = 0; // months; the longest of the chosen where nobody chose one
let unread = []; // what the address asked for in vain
let shown = null;
let running = new AbortController(); // the draws that are on their way

// Asking

const compare = newest(async ({ scenarios, months, region }) => {
    const [reference, ...outcomes] = await projected([baseline, ...scenarios].map(({ body }) => body), months, "provinces");
    const failures = outcomes.map(({ reason }, at) => reason && `${scenarios[at].name}: ${why(reason)}`).filter(Boolean);
    complain(reference.value ? [...unread, ...failures] : [why(reference.reason)]);
    if (!reference.value || outcomes.every(({ value }) => !value)) {
        clear();
        return;
    }
    const column = (scenario, result) => ({ ...scenario, result, ...inside(result, region), ...paid(result.money) });
    target.within(reference.value.months);
    show({
        target: target.asked,
        columns: scenarios.map((scenario, at) => outcomes[at].value && column(scenario, outcomes[at].value)).filter(Boolean),
        baseline: column(baseline, reference.value),
        months: reference.value.months,
        everywhere: region === "",
        region,
    });
});

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
    const { columns, baseline: reference, months, everywhere } = result;
    withdrawBeats(everywhere ? say("chart.ranging") : say("comparison.rangeEverywhere", territory()));
    part("band-note").textContent = everywhere ? say("chart.ranging") : "";
    if (!everywhere) {
        return;
    }
    try {
        const asked = columns.some(({ key }) => key === BASELINE) || columns.length === MOST ? columns : [...columns, reference];
        const scenarios = asked.map(({ name, body }) => ({ name, ...over(body, months.length - 1) }));
        const answer = await ask("comparisons", { scenarios, draws: DRAWS, ...(result.target && { target: result.target }) }, signal);
        const against = asked.findIndex(({ key }) => key === BASELINE);
        const ranged = columns.map((column, at) => ({ ...column, ...drawn(answer.scenarios[at]), above: answer.differences[at][against] }));
        shown = { ...result, columns: ranged };
        showLines(shown, { place: "", month, glide: false });
        showFigures(shown, form);
        showBeats(ranged, answer.beats, month);
    } catch (problem) {
        if (!signal.aborted) {
            withdrawBeats(why(problem));
            part("band-note").textContent = "";
        }
    }
}

const drawn = ({ bands, chance }) => ({ band: { low: bands.total["0.1"], median: bands.total["0.5"], high: bands.total["0.9"] }, chance });

function showLines({ columns, baseline: reference, months, everywhere, target: aim }, { place, month, glide }) {
    const end = months.length - 1;
    const ranked = [...columns].sort((a, b) => b.coverage[end] - a.coverage[end]);
    const values = ranked.map(({ name, coverage, band }) => `${name} ${format.percent(coverage[end])}${band ? ` (${say("chart.range", SHARE.range(band.low[end], band.high[end]))})` : ""}`).join("; ");
    const best = highest(columns, reference);
    const shaded = columns.filter((column) => best.includes(column) || column.key === BASELINE);
    const sentence = say("comparison.coverageChart", [place, month].filter(Boolean).join(", "), values);
    chart.lines({
        months,
        lines: columns.map((column) => ({ id: `s${column.key}`, name: column.name, look: column.look, values: column.coverage, band: column.band, ranged: everywhere, shaded: shaded.includes(column) })),
        unit: SHARE,
        start: say("chart.measured", format.percent(reference.coverage[0]), format.month(months[0])),
        events: causes(columns, months, everywhere),
        target: everywhere && aim ? { value: aim.coverage, text: say("chart.target", format.percent(aim.coverage)) } : null,
        sentence,
        glide,
    });
    if (columns.some(({ band }) => band)) {
        part("band-note").replaceChildren(say("comparison.bands", shaded.map(({ name }) => name).join(", ")), element("span", { class: "desk" }, ` ${say("comparison.bars")}`));
    }
    part("status").textContent = sentence;
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
    const most = showHeat("provinces", columns.map((column) => ({ ...column, regions: own(column) })), provinces);
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
    part("provinces-sentence").textContent = alone(columns) ? "" : placed(best, places);
    part("provinces-note").textContent = most > 0 ? say("comparison.shades", format.points(most)) : "";
}

/** Kabupaten and kota are asked for only while somebody looks. */
const showRegencies = newestOpen(async ({ columns, months }) => {
    const [reference, ...outcomes] = await projected([baseline, ...columns].map(({ body }) => body), months.length - 1, "regions");
    if ([reference, ...outcomes].every(({ value }) => value)) {
        showHeat("regencies", columns.map((column, at) => ({ ...column, regions: outcomes[at].value.regions })), reference.value.regions);
    }
});

function newestOpen(task) {
    const take = newest(task);
    return () => (detail.open && shown ? take(shown) : undefined);
}

// The view: what is chosen, where, until when

function update() {
    const own = chosen.scenarios.map(({ body }) => body.months);
    const months = offerHorizons(own);
    const region = part("region").value;
    remember({ until: months === Math.max(...own) ? null : String(months), region: region || null, form: form === "values" ? null : form });
    compare({ scenarios: chosen.scenarios, months, region });
}

/** Offers round years and the scenarios' own horizons; the longest of these unless another is chosen. */
function offerHorizons(own) {
    const lengths = [...new Set([...YEARS.map((years) => 12 * years), ...own])].sort((a, b) => a - b);
    const longest = Math.max(...own);
    const months = lengths.includes(horizon) ? horizon : longest;
    fillHorizons(part("until"), lengths, months);
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
part("region").value = [...part("region").options].some(({ value }) => value === asked.get("region")) ? asked.get("region") : "";
press(asked.get("form") === "differences" ? "differences" : "values");
unread = chosen.open(asked.getAll("scenario"));
offer(chosen);
part("add").disabled = part("share").disabled = false;
update();
