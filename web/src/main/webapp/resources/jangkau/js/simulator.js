// Simulasi: the line moves while a handle moves.
import { Console } from "./console.js";
import { ask, given, newest, part, Refusal, say } from "./page.js";
import { show } from "./results.js";
import { OpenScenario } from "./scenario.js";
import { Shelf } from "./shelf.js";

const baselineBody = given("baseline");
const baselines = new Map();

const changed = ({ glide }) => {
    scenario.remember();
    project({ body: board.body(), glide });
};
const board = new Console(changed);
const scenario = new OpenScenario(board, changed);

const project = newest(async ({ body, glide }) => {
    try {
        const [baseline, answer] = await Promise.all([baselineOver(body.months), ask("projections", body)]);
        show({ baseline, scenario: answer, levers: board.levers, glide });
        complain([], body);
    } catch (problem) {
        if (problem instanceof Refusal) {
            complain(problem.errors.length > 0 ? problem.errors : [{ field: "", message: problem.message }], body);
        } else {
            tell(say("chart.away"));
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
    const others = board.refuse(errors, asked);
    tell(errors.length > 0 ? [...others, say("simulator.refusedStays")].join(" ") : "");
}

function tell(text) {
    part("away").textContent = text;
    part("away").hidden = text === "";
}

for (const button of document.querySelectorAll("[data-chart]")) {
    button.addEventListener("click", () => {
        for (const other of document.querySelectorAll("[data-chart]")) {
            other.setAttribute("aria-pressed", String(other === button));
            part(other.dataset.chart).hidden = other !== button;
        }
    });
}

scenario.begin(given("opened"));
new Shelf(board, scenario);
part("money-chart").hidden = true;
project({ body: board.body(), glide: false });
