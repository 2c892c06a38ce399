// Simulasi: the line moves while a handle moves.
import { afterQuiet, ask, element, given, newest, perFrame, Refusal, say, spoken } from "./page.js";
import { supportEnds } from "./causes.js";
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { Lever, monthsFrom } from "./levers.js";
import { PERSONS, RUPIAH, SHARE } from "./units.js";

const HORIZONS = [12, 24, 36, 60, 120, 240];
const QUIET = 500;
const LABELS = 190; // both charts share one time axis

const COLOURS = {
    VILLAGE_ENGAGEMENT: "--l-village",
    ACCOMPANIMENT: "--l-accompaniment",
    MEDIA_CAMPAIGN: "--l-media",
    EMPLOYER_COMPLIANCE: "--l-compliance",
    CONTRIBUTION_DISCOUNT: "--l-discount",
    CONTRIBUTION_SUPPORT: "--l-support",
    RETENTION_HELP: "--l-retention",
};

const part = (id) => document.getElementById(id);
const base = document.getElementById("content").dataset.base;
const baselineBody = given("baseline");
const opened = given("opened");

const charts = {
    coverage: new Chart("coverage-chart"),
    extra: new Chart("extra-chart"),
    money: new Chart("money-chart"),
};

const changed = perFrame(({ glide }) => {
    remember();
    project({ body: body(), glide });
});

const scales = given("levers");
const levers = scales.map((scale) => new Lever(part(`lever-${scale.lever}`), scale, changed));

let assumptions = opened.assumptions ?? {};
let saved = null;
const baselines = new Map();

/** What is set now, as the service takes it. */
function body() {
    const asked = { months: Number(part("horizon").value), levers: levers.flatMap((lever) => lever.settings()) };
    if (Object.keys(assumptions).length > 0) {
        asked.assumptions = assumptions;
    }
    return asked;
}

const project = newest(async ({ body: asked, glide }) => {
    try {
        const [baseline, scenario] = await Promise.all([baselineOver(asked.months), ask("projections", asked)]);
        show(baseline, scenario, glide);
        complain([], asked);
        away("");
    } catch (problem) {
        if (problem instanceof Refusal) {
            complain(problem.errors.length > 0 ? problem.errors : [{ field: "", message: problem.message }], asked);
        } else {
            away(say("chart.away"));
        }
    }
});

/** Baseline over as many months; it changes with the data only, so one answer per horizon is kept. */
async function baselineOver(months) {
    if (!baselines.has(months)) {
        baselines.set(months, await ask("projections", { ...baselineBody, months }));
    }
    return baselines.get(months);
}

function show(baseline, scenario, glide) {
    const end = scenario.months.length - 1;
    const extra = scenario.total.active.map((active, month) => active - baseline.total.active[month]);
    showHeadline(scenario, baseline, end);
    showCoverage(scenario, baseline, end, glide);
    showExtra(scenario, extra, end, glide);
    showMoney(scenario, baseline, end, glide);
    showNotes(scenario.notes);
}

function showHeadline({ months, total }, baseline, end) {
    const points = total.coverage[end] - baseline.total.coverage[end];
    const extra = total.active[end] - baseline.total.active[end];
    part("coverage").textContent = format.decimal(total.coverage[end] * 100, 2);
    part("coverage-at").textContent = say("simulator.coverageAt", format.longMonth(months[end]));
    part("members").textContent = say("simulator.members", format.number(total.active[end]), format.number(total.workers[end]));
    part("difference").textContent =
        Math.round(extra) === 0 ? say("simulator.same") : say("simulator.difference", format.points(points), format.signed(extra));
    announce(say("simulator.status", format.longMonth(months[end]), format.percent(total.coverage[end]), format.points(points)));
}

const announce = afterQuiet(QUIET, (text) => {
    part("status").textContent = text;
});

function showCoverage(scenario, baseline, end, glide) {
    const { months, total } = scenario;
    const same = total.coverage.every((share, month) => share === baseline.total.coverage[month]);
    const own = { id: "scenario", name: say("simulator.thisScenario"), values: total.coverage, look: 1 };
    const reference = { id: "baseline", name: say("chart.baseline"), values: baseline.total.coverage, look: "baseline" };
    charts.coverage.lines({
        months,
        lines: same ? [reference] : [reference, own],
        unit: SHARE,
        labels: LABELS,
        start: say("chart.measured", format.percent(total.coverage[0]), format.month(months[0])),
        events: supportEnds(scenario),
        sentence: say(
            "simulator.coverageChart",
            format.longMonth(months[0]),
            format.longMonth(months[end]),
            same ? reference.name : own.name,
            format.percent(total.coverage[0]),
            format.percent(total.coverage[end]),
            format.percent(baseline.total.coverage[end]),
        ),
        glide,
    });
}

function showExtra(scenario, extra, end, glide) {
    const { months } = scenario;
    const top = extra.indexOf(Math.max(...extra));
    charts.extra.lines({
        months,
        lines: [{ id: "extra", name: say("simulator.thisScenario"), values: extra, look: 1 }],
        unit: PERSONS,
        labels: LABELS,
        zero: true,
        events: supportEnds(scenario).map(({ at }) => ({ at })),
        sentence: say("simulator.extraChart", format.signed(extra[end]), format.longMonth(months[end]), format.signed(extra[top]), format.longMonth(months[top])),
        glide,
    });
}

function showMoney({ months, money }, baseline, end, glide) {
    const years = [...new Set(months.slice(1).map((month) => month.slice(0, 4)))];
    const used = levers.filter((lever) => sum(money.byLever?.[lever.name] ?? []) > 0);
    const total = sum(Object.values(money.byYear));
    charts.money.bars({
        years,
        bars: (used.length > 0 ? used : [levers[0]]).map((lever) => ({
            id: lever.name,
            name: lever.title,
            colour: COLOURS[lever.name],
            values: byYear(years, months, money.byLever?.[lever.name] ?? []),
        })),
        unit: RUPIAH,
        sentence: say("simulator.moneyChart", years[0], years.at(-1), format.shortRupiah(total)),
        glide,
    });
    const enacted = sum(Object.values(baseline.money.byYear));
    part("cost-total").textContent =
        total > 0 ? say("simulator.total", format.month(months[end]), format.shortRupiah(total)) : say("simulator.noCost");
    part("cost-payers").textContent = [
        ...Object.entries(money.byPayer)
            .map(([payer, amounts]) => [payer, Array.isArray(amounts) ? sum(amounts) : amounts])
            .filter(([, amount]) => amount > 0)
            .map(([payer, amount]) => `${say(`payer.${payer}`)} ${format.shortRupiah(amount)}`),
    ].join(" · ");
    part("cost-total").append(enacted > 0 && total > enacted ? say("simulator.ofBaseline", format.shortRupiah(enacted)) : "");
    const free = levers.filter((lever) => lever.settings().length > 0 && !used.includes(lever)).map((lever) => lever.title.toLowerCase());
    const perMember = money.costPerExtraMemberYear;
    part("cost-missing").textContent = [
        ...(Number.isFinite(perMember) ? [say("simulator.perMember", format.rupiah(perMember))] : []),
        say("simulator.notCosted", free.length > 0 ? say("simulator.notCostedLevers", free.join(", ")) : ""),
    ].join(" ");
}

const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);

/** Sums of months by calendar year; amounts begin with month 0 or with month 1, as long as they are. */
function byYear(years, months, amounts) {
    const offset = months.length - amounts.length;
    return years.map((year) => sum(amounts.filter((_, at) => months[at + offset].startsWith(year))));
}

function showNotes(notes) {
    const others = notes.filter((note) => note.code !== "supportEnds"); // those stand on the chart
    part("notes").replaceChildren(...others.map((note) => element("li", { class: "remark" }, spoken(note.message))));
}

/** Says at each lever what was refused there, and the rest below the headline. */
function complain(errors, asked) {
    const reasons = new Map();
    const others = [];
    for (const error of errors) {
        const text = spoken(error.message);
        const at = /^levers\[(\d+)\]/.exec(error.field)?.[1];
        const lever = at === undefined ? undefined : asked.levers[Number(at)]?.lever;
        if (lever) {
            reasons.set(lever, [...(reasons.get(lever) ?? []), text]);
        } else {
            others.push(text);
        }
    }
    for (const lever of levers) {
        lever.refuse((reasons.get(lever.name) ?? []).join(" "));
    }
    away(errors.length > 0 ? [...others, say("simulator.refusedStays")].join(" ") : "");
}

function away(text) {
    part("away").textContent = text;
    part("away").hidden = text === "";
}

// Horizon

function offerHorizons(chosen) {
    const all = [...new Set([...HORIZONS, chosen])].sort((a, b) => a - b);
    part("horizon").replaceChildren(
        ...all.map((months) => {
            const end = format.month(monthsFrom(base, months + 1).at(-1));
            const length = months % 12 === 0 ? say("simulator.years", end, months / 12) : say("simulator.monthsLong", end, months);
            return element("option", { value: months }, length);
        }),
    );
    part("horizon").value = chosen;
}

function spanLevers() {
    const months = monthsFrom(base, Number(part("horizon").value) + 1).slice(1);
    for (const lever of levers) {
        lever.within(months);
    }
}

part("horizon").addEventListener("change", () => {
    spanLevers();
    changed({ glide: false });
});

// Switches

for (const button of document.querySelectorAll("[data-chart]")) {
    button.addEventListener("click", () => choose("[data-chart]", button, (other, on) => (part(other.dataset.chart).hidden = !on)));
}
for (const button of document.querySelectorAll("[data-group]")) {
    button.addEventListener("click", () =>
        choose("[data-group]", button, (other, on) => part(`group-${other.dataset.group}`).classList.toggle("group--open", on)),
    );
}

function choose(all, chosen, apply) {
    for (const button of document.querySelectorAll(all)) {
        button.setAttribute("aria-pressed", String(button === chosen));
        apply(button, button === chosen);
    }
}

// Saving

/** Keeps the hidden field of the form up to date, and the mark beside the name. */
function remember() {
    const now = JSON.stringify(body());
    const field = part("form:body");
    field.value = now;
    const unsaved = saved !== null && now !== saved;
    part("unsaved").hidden = !unsaved;
    const opened = part("form:id").value !== "";
    part("revise-part").hidden = !opened;
    part("form:create").classList.toggle("button--main", !opened);
    if (!opened) {
        part("scenario-name").textContent = unsaved ? say("simulator.new") : say("chart.baseline");
    }
}

part("save").addEventListener("click", () => {
    part("unsent").hidden = true;
    PF("dialog").show();
});

jQuery(document).on("pfAjaxError", () => {
    part("unsent").hidden = false;
});
jQuery(document).on("pfAjaxComplete", () => {
    const result = part("saved");
    if (result === null) {
        return;
    }
    const { id, version, name } = result.dataset;
    result.remove();
    part("form:id").value = id;
    part("form:version").value = version;
    part("message").replaceChildren(
        `${say("simulator.saved", name, version)} `,
        element("a", { href: `comparison?scenario=baseline&scenario=${id}` }, say("simulator.compare")),
    );
    part("message").hidden = false;
    part("scenario-name").textContent = name;
    for (const lever of levers) {
        lever.settle();
    }
    saved = JSON.stringify(body());
    remember();
    history.replaceState(null, "", `?scenario=${id}`);
    PF("dialog").hide();
});

window.addEventListener("beforeunload", (event) => {
    if (!part("unsaved").hidden) {
        event.preventDefault();
    }
});

// Start

offerHorizons(opened.months);
for (const lever of levers) {
    lever.take((opened.levers ?? []).filter((setting) => setting.lever === lever.name));
}
spanLevers();
part("money-chart").hidden = true;
saved = JSON.stringify(body());
remember();
project({ body: body(), glide: false });
