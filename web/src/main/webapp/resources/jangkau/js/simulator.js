// Simulasi: the line moves while a handle moves.
import { format } from "./format.js";
import { Lever } from "./levers.js";
import { monthsFrom } from "./months.js";
import { ask, element, freeButtons, given, newest, part, perFrame, Refusal, say } from "./page.js";
import { show } from "./results.js";

const HORIZONS = [12, 24, 36, 60, 120, 240];

const base = document.getElementById("content").dataset.base;
const baselineBody = given("baseline");
const opened = given("opened");

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
        show({ baseline, scenario, levers, glide });
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

/** Says at each lever what was refused there, and the rest below the headline. */
function complain(errors, asked) {
    const reasons = new Map();
    const others = [];
    for (const error of errors) {
        const text = error.message;
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
    button.addEventListener("click", () => openGroup(button.dataset.group));
}

function openGroup(name) {
    const button = document.querySelector(`[data-group="${name}"]`);
    choose("[data-group]", button, (other, on) => part(`group-${other.dataset.group}`).classList.toggle("group--open", on));
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
    const mistyped = levers.find((lever) => lever.mistyped);
    if (mistyped) {
        openGroup(mistyped.group);
        mistyped.focus();
        return;
    }
    part("unsent").hidden = true;
    PF("dialog").show();
});

jQuery(document).on("pfAjaxError", () => {
    freeButtons();
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
