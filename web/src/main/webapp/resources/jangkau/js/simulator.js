// Simulasi: the line moves while a handle moves.
import { Changes } from "./changes.js";
import { bodyOf, Console } from "./console.js";
import { answered, forgetBut, withoutEffect } from "./effect.js";
import { History } from "./history.js";
import { hush, tell } from "./message.js";
import { ask, given, newest, part, Refusal, say } from "./page.js";
import { sayOfChange, show } from "./results.js";
import { OpenScenario } from "./scenario.js";
import { handOut, keepInLanguages, opened } from "./share.js";
import { Shelf } from "./shelf.js";

const baselineBody = given("baseline");
const baselines = new Map();
let shown = false; // has anything been computed yet?

const moved = ({ glide }) => {
    changes.end();
    hush();
    scenario.remember();
    project({ state: board.state(), glide });
};

const board = new Console({ moved, done: (gesture) => steps.step(gesture) });

const scenario = new OpenScenario(
    board,
    (how) => {
        moved(how);
        steps.step();
    },
    (change) => steps.rename(change),
);

const steps = new History(
    () => ({ board: board.state(), opened: scenario.state }),
    ({ board: state, opened: which }) => {
        board.take(state, JSON.parse(which.saved));
        scenario.put(which);
        moved({ glide: true });
    },
    () => {
        changes.show();
        forgetBut(steps.last, board.state());
        judge();
    },
);

const changes = new Changes(steps, board.levers, ({ board: state = board.state(), glide }) => project({ state, glide }));

const project = newest(async ({ state, glide }) => {
    const answers = await answersTo(state);
    if (answers !== null) {
        const [baseline, answer] = answers;
        answered(state, answer);
        show({ baseline, scenario: answer, levers: board.levers, glide });
        judge();
        shown = true;
        complain([], state);
    }
});

/** Says so where the last change moved nothing. */
function judge() {
    sayOfChange(withoutEffect(steps.last, board.state(), board.levers));
}

/** Baseline and the scenario, on the same data; null where there is no answer, and the page says why. */
async function answersTo(state) {
    try {
        const [baseline, answer] = await Promise.all([baselineOver(state.months), ask("projections", bodyOf(state))]);
        if (baseline.dataVersion === answer.dataVersion) {
            return [baseline, answer];
        }
    } catch (problem) {
        if (problem instanceof Refusal) {
            complain(problem.errors.length > 0 ? problem.errors : [{ field: "", message: problem.message }], state);
        } else {
            warn(say("chart.away"));
        }
        return null;
    }
    baselines.clear(); // new data came while the page was open
    return answersTo(state);
}

/** Baseline over as many months; it changes with the data only, so one answer per horizon is kept. */
async function baselineOver(months) {
    if (!baselines.has(months)) {
        baselines.set(months, await ask("projections", { ...baselineBody, months }));
    }
    return baselines.get(months);
}

/** Says at each field what was refused there, and the rest below the headline. */
function complain(errors, asked) {
    const others = board.refuse(errors, asked);
    warn(errors.length > 0 ? [...others, say(shown ? "simulator.refusedStays" : "simulator.noFigures")].join(" ") : "");
}

function warn(text) {
    part("away").textContent = text;
    part("away").hidden = text === "";
}

function choose(chart) {
    for (const button of document.querySelectorAll("[data-chart]")) {
        const own = button.dataset.chart === chart;
        button.setAttribute("aria-pressed", String(own));
        part(button.dataset.chart).hidden = !own;
    }
}

for (const button of document.querySelectorAll("[data-chart]")) {
    button.addEventListener("click", () => choose(button.dataset.chart));
}

const scene = () =>
    board.leadToTypo() ? null : { name: scenario.name, body: board.body(), chart: document.querySelector("[data-chart][aria-pressed=true]").dataset.chart };

handOut(scene);
keepInLanguages(scene, scenario);

/**
 * Opens what the address carries, in place of what is open; that is one step like any other.
 * @param changed the scenario whose unsaved changes these are; null where they stand for themselves
 */
async function follow(changed) {
    const link = await opened(board.levers.map((lever) => lever.name));
    if (link === null) {
        return;
    }
    if (link.body) {
        const what = changed ? { ...changed, shown: link.body } : { name: link.name, body: link.body, link: location.hash };
        scenario.open(what, link.remark);
        choose(part(link.chart)?.matches(".second .chart") ? link.chart : "extra-chart");
    } else {
        tell(link.remark);
    }
}

const named = ["scenario", "reference"].some((name) => new URLSearchParams(location.search).has(name));

scenario.begin(given("opened"));
new Shelf(board, scenario);
steps.begin();
choose("extra-chart");
await follow(named ? given("opened") : null);
window.addEventListener("hashchange", () => follow(null));
project({ state: board.state(), glide: false });
