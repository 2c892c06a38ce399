// Simulasi: the line moves while a handle moves.
import { Changes } from "./changes.js";
import { bodyOf, Console } from "./console.js";
import { History } from "./history.js";
import { tell } from "./message.js";
import { ask, given, newest, part, Refusal, say } from "./page.js";
import "./lead.js";
import { show } from "./results.js";
import { OpenScenario } from "./scenario.js";
import { handOut, opened } from "./share.js";
import { Shelf } from "./shelf.js";

const baselineBody = given("baseline");
const baselines = new Map();
let shown = false; // has anything been computed yet?

const moved = ({ glide }) => {
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
    (former, now) => steps.rename(former, now),
);

const steps = new History(
    () => ({ board: board.state(), opened: scenario.state }),
    ({ board: state, opened: which }) => {
        board.take(state, JSON.parse(which.saved));
        scenario.put(which);
        moved({ glide: true });
    },
    () => changes.show(),
);

const changes = new Changes(steps, board.levers, ({ board: state, glide }) => project({ state, glide }));

const project = newest(async ({ state, glide }) => {
    try {
        const [baseline, answer] = await Promise.all([baselineOver(state.months), ask("projections", bodyOf(state))]);
        show({ baseline, scenario: answer, body: bodyOf(state), levers: board.levers, glide });
        shown = true;
        complain([], state);
    } catch (problem) {
        if (problem instanceof Refusal) {
            complain(problem.errors.length > 0 ? problem.errors : [{ field: "", message: problem.message }], state);
        } else {
            warn(say("chart.away"));
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

handOut(() =>
    board.leadToTypo() ? null : { name: scenario.title, body: board.body(), chart: document.querySelector("[data-chart][aria-pressed=true]").dataset.chart },
);

/** Opens what the address carries, in place of what is open; that is one step like any other. */
async function follow() {
    const link = await opened(board.levers.map((lever) => lever.name), scenario.title);
    if (link === null) {
        return;
    }
    if (link.body) {
        scenario.open({ name: link.name, body: link.body, link: location.hash });
        choose(part(link.chart)?.matches(".second .chart") ? link.chart : "extra-chart");
    }
    if (link.remark !== "") {
        tell(link.remark);
    }
}

scenario.begin(given("opened"));
new Shelf(board, scenario);
steps.begin();
choose("extra-chart");
await follow();
window.addEventListener("hashchange", follow);
project({ state: board.state(), glide: false });
