// Simulasi: the line moves while a handle moves.
import "./lastopened.js"; // first: it may leave the page
import { Changes } from "./changes.js";
import { bodyOf, Console } from "./console.js";
import { CostMatch } from "./costmatch.js";
import { answered, forgetBut, withoutEffect } from "./effect.js";
import { Finer } from "./finer.js";
import { Futures } from "./futures.js";
import { History } from "./history.js";
import { LinkFigure } from "./linkfigure.js";
import { hush, tell } from "./message.js";
import { ask, given, newest, part, Refusal, say } from "./page.js";
import "./lead.js";
import { PlaceLine } from "./placeline.js";
import { offerRestatement } from "./restatement.js";
import * as places from "./places.js";
import { coverage, sayOfChange, show } from "./results.js";
import { OpenScenario } from "./scenario.js";
import * as segments from "./segments.js";
import { same } from "./settings.js";
import { carried, handOut, made, opened } from "./share.js";
import { Shelf } from "./shelf.js";
import "./tour.js";
import { UnsavedWork } from "./unsaved.js";

const baselineBody = given("baseline");
const dataVersion = part("content").dataset.version; // what the page was made on, and stays on
const BASELINES = 24; // that are kept: a handle may go back to where it was
const baselines = new Map();
let shown = false; // has anything been computed yet?
let figure; // {month, coverage} of what is set; undefined until it is computed
const linkFigure = new LinkFigure();

const moved = ({ glide }) => {
    matches.forEach((match) => match.withdraw());
    placeLine.withdraw();
    changes.end();
    hush();
    figure = undefined;
    linkFigure.forget();
    scenario.remember();
    project({ state: board.state(), glide });
    futures.withdraw();
    finer.withdraw();
};

const futures = new Futures(coverage, baselineBody, () => unsavedWork.keep());

const finer = new Finer([places, segments]);

const board = new Console({ moved, done: (gesture) => steps.step(gesture) });

const placeLine = new PlaceLine(baselineBody);
const matches = board.levers.map((lever) => new CostMatch(lever, board, baselineBody));

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
        unsavedWork.keep();
    },
);

const changes = new Changes(steps, board.levers, ({ board: state = board.state(), glide }) => project({ state, glide }));

const project = newest(async ({ state, glide }) => {
    const answers = await answersTo(state);
    if (answers !== null) {
        const [central, baseline, answer] = answers;
        answered(state, answer);
        placeLine.follow(bodyOf(state));
        futures.target.within(answer.months);
        show({ baseline, central, scenario: answer, body: bodyOf(state), levers: board.levers, level: futures.level, glide });
        judge();
        if (same(bodyOf(state), bodyOf(board.state()))) {
            figure = { month: answer.months.at(-1), coverage: answer.total.coverage.at(-1) };
            linkFigure.compare(answer, made());
        }
        shown = true;
        complain([], state);
        futures.follow(bodyOf(state));
        finer.follow(bodyOf(state), { ...baselineBody, months: state.months, assumptions: state.assumptions });
    } else {
        futures.give();
        finer.give();
    }
});

/** Says so where the last change moved nothing. */
function judge() {
    sayOfChange(withoutEffect(steps.last, board.state(), board.levers));
}

/** Baseline, Baseline under the assumptions of the scenario, and the scenario, on the data of the page; null where there is no answer, and the page says why. */
async function answersTo(state) {
    try {
        return await Promise.all([baselineOver(state), baselineOver(state, state.assumptions), ask("projections", { ...bodyOf(state), dataVersion })]);
    } catch (problem) {
        if (problem instanceof Refusal) {
            complain(problem.errors.length > 0 ? problem.errors : [{ field: "", message: problem.message }], state);
        } else {
            warn(say("chart.away"));
        }
        return null;
    }
}

/** Baseline over as many months under some assumptions; data do not change while the page is open, so the last answers are kept. */
function baselineOver({ months }, assumptions = {}) {
    const question = JSON.stringify({ ...baselineBody, months, assumptions, dataVersion });
    const answer = baselines.get(question) ?? ask("projections", JSON.parse(question));
    answer.catch(() => baselines.delete(question));
    baselines.delete(question);
    baselines.set(question, answer); // the last one asked for goes last
    if (baselines.size > BASELINES) {
        baselines.delete(baselines.keys().next().value);
    }
    return answer;
}

/** Says at each field what was refused there, and the rest below the headline. */
function complain(errors, asked) {
    const others = board.refuse(errors, asked);
    const marked = errors.length > others.length;
    const advice = shown ? [say("simulator.refusedStays")] : marked ? [say("simulator.noFigures")] : [];
    warn(errors.length > 0 ? [...others, ...advice].join(" ") : "");
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
    futures.look();
    finer.look();
}

/** Shows the chart that an address names, if there is one. */
function chooseAgain(chart) {
    choose(part(chart)?.matches(".second > .chart") ? chart : "extra-chart");
}

for (const button of document.querySelectorAll("[data-chart]")) {
    button.addEventListener("click", () => {
        choose(button.dataset.chart);
        unsavedWork.keep();
    });
}

const scene = () => ({ name: scenario.name, body: board.body(), target: futures.target.own, figure, chart: document.querySelector("[data-chart][aria-pressed=true]").dataset.chart });

handOut(() => (board.leadToTypo() ? null : scene()));

const unsavedWork = new UnsavedWork(async () => {
    const { id, version, reference, link } = scenario.state;
    return scenario.unsaved ? carried(scene(), { id, version, reference, link }) : "";
});

const fromAddress = () => opened(board.levers.map((lever) => lever.name), scenario.state ? scenario.name : given("opened").name);

/** Opens what somebody passed on, in place of what is open; that is one step like any other. */
function follow({ name, body, chart, target, remark, ...said }) {
    if (body) {
        target && futures.target.take(target);
        scenario.open({ name, body, link: true }, remark);
        linkFigure.expect(said);
        chooseAgain(chart);
    } else {
        tell(remark);
        unsavedWork.keep(); // the address says again what is open
    }
}

/** What was open when its unsaved changes went into the address; null where they are of something else. */
function former({ kept, name, body }) {
    const served = given("opened");
    if (kept.id === undefined && kept.reference === undefined) {
        return { name, body, link: kept.link };
    }
    return kept.id === served.id && kept.reference === served.reference ? { ...served, version: kept.version, shown: body } : null;
}

/** Goes where the person went: to a link, to another place on this page, or back to what an address showed. */
async function goOn() {
    if (!unsavedWork.left) {
        return;
    }
    const link = await fromAddress();
    if (link !== null && !link.kept) {
        follow(link);
    } else if (link === null && location.hash !== "") {
        board.assumptions.openAt(location.hash);
        unsavedWork.keep();
    } else {
        location.reload();
    }
}

const wantedRow = location.hash; // the address loses it as soon as something is kept there
const link = await fromAddress();
const resumed = link?.kept ? former(link) : null;

scenario.begin(given("opened"));
new Shelf(board, scenario, scene);
offerRestatement(() => board.body());
steps.begin();
choose("extra-chart");
if (resumed !== null) {
    scenario.begin(resumed);
    linkFigure.expect(link);
    chooseAgain(link.chart);
    steps.step();
} else if (link !== null) {
    follow(link);
}
window.addEventListener("popstate", goOn);
window.addEventListener("hashchange", goOn);
futures.withdraw();
finer.withdraw();
project({ state: board.state(), glide: false });
board.assumptions.openAt(wantedRow);
