// Bandingkan: the ticked scenarios as lines, as figures, and where their levers differ.
import { commonSupportEnds } from "./causes.js";
import { Chart } from "./chart.js";
import { showFigures, showLevers } from "./columns.js";
import { format } from "./format.js";
import { key } from "./looks.js";
import { ask, element, freeButtons, newest, part, Refusal, say } from "./page.js";
import { SHARE } from "./units.js";

const MOST = 5;
const boxes = () => [...document.querySelectorAll(".choice input")];
const baselineBox = () => boxes()[0];
const chart = new Chart("coverage-chart");

let form = "values";
let shown = null;

const ticked = () => boxes().filter((box) => box.checked);
const bodyOf = (box) => JSON.parse(box.dataset.body);

/** Every scenario keeps its look while it stays ticked, so that no line changes colour by itself. */
const looks = new Map([["baseline", "baseline"]]);

function dress() {
    const chosen = ticked().map((box) => box.value);
    for (const value of [...looks.keys()].filter((value) => value !== "baseline" && !chosen.includes(value))) {
        looks.delete(value);
    }
    for (const value of chosen.filter((value) => !looks.has(value))) {
        const taken = new Set(looks.values());
        looks.set(value, [1, 2, 3, 4, 5].find((look) => !taken.has(look)));
    }
    for (const box of boxes()) {
        box.parentElement.querySelector(".key").replaceChildren(...(box.checked ? key(looks.get(box.value)) : []));
    }
}

const compare = newest(async (chosen) => {
    const months = Math.max(...chosen.map((box) => bodyOf(box).months));
    const named = (box) => ({ name: box.dataset.name, ...bodyOf(box), months });
    try {
        const [{ scenarios }, baseline] = await Promise.all([
            ask("comparisons", { scenarios: chosen.map(named) }),
            ask("projections", { ...bodyOf(baselineBox()), months }),
        ]);
        show({
            columns: chosen.map((box, at) => ({ box, name: box.dataset.name, look: looks.get(box.value), body: bodyOf(box), result: scenarios[at] })),
            baseline,
        });
        complain("");
    } catch (problem) {
        complain(problem instanceof Refusal ? reasons(problem, chosen) : say("chart.away"));
    }
});

/** Which scenario the service refused, and why. */
function reasons(refusal, chosen) {
    return (
        refusal.errors
            .map(({ field, message }) => {
                const at = /^scenarios\[(\d+)\]/.exec(field)?.[1];
                return at === undefined ? message : `${chosen[at].dataset.name}: ${message}`;
            })
            .join(" ") || refusal.message
    );
}

function complain(text) {
    part("refusal").textContent = text;
    part("refusal").hidden = text === "";
}

function update() {
    const chosen = ticked();
    dress();
    const address = new URL(location.href);
    address.searchParams.delete("scenario");
    for (const box of chosen) {
        address.searchParams.append("scenario", box.value);
    }
    history.replaceState(null, "", address);
    if (chosen.length < 2) {
        complain(say("comparison.tooFew"));
        return;
    }
    compare(chosen);
}

function show(result) {
    shown = result;
    const { columns, baseline } = result;
    const { months } = baseline;
    const end = months.length - 1;
    part("horizon").textContent = say("comparison.horizon", format.longMonth(months[end]));
    const ranked = [...columns].sort((a, b) => b.result.total.coverage[end] - a.result.total.coverage[end]);
    const values = ranked.map(({ name, result: { total } }) => `${name} ${format.percent(total.coverage[end])}`).join("; ");
    const sentence = say("comparison.coverageChart", format.longMonth(months[end]), values);
    chart.lines({
        months,
        lines: columns.map(({ box, name, look, result: { total } }) => ({ id: `s${box.value}`, name, look, values: total.coverage })),
        unit: SHARE,
        start: say("chart.measured", format.percent(baseline.total.coverage[0]), format.month(months[0])),
        events: commonSupportEnds(columns.map(({ result: own }) => own)),
        sentence,
        glide: true,
    });
    part("conclusion").textContent = conclusion(ranked[0], baseline, end);
    part("status").textContent = sentence;
    showFigures(shown, form);
    showLevers(columns);
}

function conclusion(best, baseline, end) {
    const month = format.longMonth(baseline.months[end]);
    const share = best.result.total.coverage[end];
    const lead = share - baseline.total.coverage[end];
    return lead > 0.00005
        ? say("comparison.leads", best.name, month, format.percent(share), format.points(lead).replace("+", ""))
        : say("comparison.noneAbove", month);
}

// Start

document.querySelector(".choice").addEventListener("change", ({ target }) => {
    if (ticked().length > MOST) {
        target.checked = false;
        complain(say("comparison.tooMany"));
        return;
    }
    update();
});

for (const button of document.querySelectorAll("[data-form]")) {
    button.addEventListener("click", () => {
        for (const other of document.querySelectorAll("[data-form]")) {
            other.setAttribute("aria-pressed", String(other === button));
        }
        form = button.dataset.form;
        if (shown) {
            showFigures(shown, form);
        }
    });
}

/** Ticks what the address names, else Baseline and the newest. */
function tick() {
    const wanted = new URL(location.href).searchParams.getAll("scenario");
    for (const [at, box] of boxes().entries()) {
        box.checked = wanted.length > 0 ? wanted.includes(box.value) : at < MOST;
    }
    update();
}

jQuery(document).on("pfAjaxError", () => {
    freeButtons();
    part("form:problem").replaceChildren(element("p", { class: "refusal", role: "alert" }, say("comparison.problem.other")));
});

// After a scenario was deleted the list of choices is new.
jQuery(document).on("pfAjaxComplete", (event, request, settings, answer) => {
    if (!answer) {
        return;
    }
    if (boxes().length > 1) {
        tick();
        keepFocus();
    } else {
        location.assign("comparison");
    }
});

/** The button that was pressed is gone with its row: what was read goes on at the heading of the table. */
function keepFocus() {
    if (document.activeElement === document.body || document.activeElement.closest(".ui-confirm-dialog")) {
        part("saved").focus();
    }
}

tick();
