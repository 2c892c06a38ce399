// Target: which scenario, which target, which chance; then what is promised, and what more would take.
import { remember } from "./address.js";
import { chanceInWords } from "./chance.js";
import { showEffort, showLevers, showMoney } from "./effort.js";
import { format } from "./format.js";
import { Funding } from "./funding.js";
import { drawHonest } from "./honest.js";
import { monthsFrom } from "./months.js";
import { ask, element, given, part, Refusal, say } from "./page.js";
import { Target } from "./target.js";

const BASELINE = "BASELINE";
const USUAL = { package: "FULL_PACKAGE", tenths: "8" };
const DRAWS = 1024;

const references = given("references");
const baseline = references.find(({ key }) => key === BASELINE).body;
const known = new Map(references.map((reference) => [reference.key, { ...reference, note: reference.why }]));
const main = part("content");

let running = new AbortController();

/** What is asked: the scenario, its months, the target and its chance. */
function question() {
    const scenario = known.get(part("package").value);
    const months = monthsFrom(main.dataset.base, scenario.body.months + 1);
    target.within(months);
    return { scenario, months, aim: target.asked, tenths: Number(part("tenths").value) };
}

async function update() {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const asked = question();
    part("package-why").textContent = [asked.scenario.note, otherData(asked.scenario)].filter(Boolean).join(" ");
    remember({ scenario: asked.scenario.key === USUAL.package ? null : asked.scenario.key, chance: part("tenths").value === USUAL.tenths ? null : part("tenths").value });
    main.classList.remove("unanswered");
    main.classList.add("counting", "seeking");
    part("conclusion").textContent = say("targets.name");
    part("complaints").replaceChildren();
    part("state").textContent = asked.aim ? say("targets.counting") : say("chance.outside");
    if (asked.aim === null) {
        main.classList.add("unanswered");
        return;
    }
    try {
        await answer(asked, signal);
    } catch (problem) {
        if (!signal.aborted) {
            complain(problem);
        }
    }
}

async function answer(asked, signal) {
    const { scenario, aim, tenths } = asked;
    const body = { ...scenario.body, baseline: { levers: baseline.levers }, target: aim, draws: DRAWS, dataVersion: main.dataset.version };
    const asItIs = await ask("targets/goal", { ...body, solveFor: "CHANCE" }, signal);
    const promised = promisedIn(asItIs.curve, tenths);
    part("conclusion").textContent = say("targets.opening", scenario.name, format.percent(aim.coverage), format.longMonth(aim.month), chanceInWords(asItIs.chance), tenths, format.percent(promised));
    main.classList.remove("counting");
    drawHonest({ ...asItIs.curve, month: aim.month, name: scenario.name, promise: { coverage: promised, tenths }, aim: { coverage: aim.coverage, chance: asItIs.chance } });
    part("state").textContent = say("targets.seeking");
    const effort = await ask("targets/goal", { ...body, solveFor: "EFFORT", chance: tenths / 10 }, signal);
    showEffort(effort, tenths);
    showLevers(scenario.body.levers, effort, baseline.levers);
    showMoney(asItIs, effort);
    main.classList.remove("seeking");
    part("state").textContent = "";
}

/** The highest coverage that is reached in so many tenths of the futures. */
function promisedIn({ chance, coverage }, tenths) {
    return coverage[chance.findIndex((each) => Math.abs(each - tenths / 10) < 1e-9)];
}

/** Says that a saved scenario is computed on other data than those that it was saved on. */
function otherData({ dataVersion }) {
    return dataVersion && dataVersion !== main.dataset.version ? say("targets.otherData", dataVersion, main.dataset.version) : "";
}

function complain(problem) {
    const words = problem instanceof Refusal ? problem.errors.map(({ message }) => message).concat(problem.errors.length > 0 ? [] : [problem.message]) : [say("chart.away")];
    main.classList.add("unanswered");
    part("state").textContent = "";
    part("complaints").replaceChildren(...words.map((each) => element("li", { class: "refusal" }, each)));
}

// What can be chosen

function offer(label, scenarios) {
    part("package").append(element("optgroup", { label }, ...scenarios.map(({ key, name }) => element("option", { value: key }, name))));
}

/** The saved scenarios are asked for afterwards; the references can be used at once. */
async function offerSaved(wanted) {
    const saved = (await ask("scenarios")).map(({ id, ...scenario }) => ({ ...scenario, key: String(id) }));
    saved.forEach((scenario) => known.set(scenario.key, scenario));
    if (saved.length > 0) {
        offer(say("targets.saved"), saved);
    }
    if (known.has(wanted) && part("package").value !== wanted) {
        part("package").value = wanted;
        update();
    }
}

const target = new Target(update);
const address = new URL(location.href).searchParams;
const wanted = address.get("scenario") ?? USUAL.package;
offer(say("targets.references"), references);
part("package").value = known.has(wanted) ? wanted : USUAL.package;
part("tenths").value = [...part("tenths").options].some(({ value }) => value === address.get("chance")) ? address.get("chance") : USUAL.tenths;
part("package").addEventListener("change", update);
part("tenths").addEventListener("change", update);
update();
new Funding(baseline.levers);
offerSaved(wanted).catch(reportError);
