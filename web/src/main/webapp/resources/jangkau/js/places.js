// Simulasi, Wilayah: what the scenario does in each kabupaten/kota, as a map with a reading beside it.
import { format } from "./format.js";
import { neighbour } from "./neighbour.js";
import { element, part, say, territory } from "./page.js";
import { classes, FIGURES, LESS, NONE, provinces, rows, SAME, sentence, whole } from "./placefigures.js";
import { showTable, withdrawTable } from "./placetable.js";

const figure = part("places-chart");
const marks = [...figure.querySelectorAll("[data-region]")]; // tiles and areas
const groups = [".tile", ".area"].map((kind) => marks.filter((mark) => mark.matches(kind)));
const places = JSON.parse(figure.dataset.places);
const LEVELS = [NONE, SAME, LESS, "1", "2", "3", "4", "5"];

let shown = null; // {months, all}
let measure = "points";
let chosen = marks[0]?.dataset.region;

export const id = "places-chart";
export const detail = "regions";

/** Takes away what is no longer true; colours stay for the next ones to glide from, but nobody sees them. */
export function withdraw(remark) {
    shown = null;
    figure.setAttribute("aria-busy", "true");
    part("places-state").textContent = remark;
    withdrawTable();
}

export function show({ scenario, baseline }) {
    const all = rows(scenario.regions, baseline.regions, places);
    shown = { months: scenario.months, all };
    figure.setAttribute("aria-busy", "false");
    part("places-state").textContent = sentence(all, places);
    draw();
    showTable(
        { provinces: provinces(scenario.regions, baseline.regions, places), regencies: all, total: whole(scenario.regions, baseline.regions, territory()) },
        scenario.months,
    );
}

function draw() {
    const { level, bounds } = classes(measure, shown.all);
    for (const one of shown.all) {
        const now = level(one);
        const own = FIGURES[measure];
        for (const mark of marks.filter(({ dataset }) => dataset.region === one.code)) {
            const face = mark.querySelector(".face, .area__face");
            face.classList.remove(...LEVELS.map((other) => `p${other}`));
            face.classList.add(`p${now}`);
            mark.querySelector(".area__none")?.toggleAttribute("hidden", now !== NONE);
            const words = `${one.name}${derived(one)}: ${one.known ? say(`simulator.places.on.${measure}`, ...readings(one)) : say("overview.noData")}`;
            mark.setAttribute("aria-label", words);
            mark.querySelector("title, .tile__value").textContent = mark.matches(".area") ? words : one.known ? own.tile(own.of(one)) : "–";
            mark.title = words;
        }
    }
    showLegend(bounds, new Set(shown.all.map(level)));
    read();
}

const derived = (one) => (one.derived ? ` (${say("simulator.places.derived")})` : "");
const readings = ({ then, points, extra }) => [format.percent(then), format.points(points), format.signed(extra)];

function showLegend(bounds, seen) {
    const { bound } = FIGURES[measure];
    const bands = [...bounds, Infinity].map((to, at) => {
        const from = at === 0 ? null : bounds[at - 1];
        return { level: String(at + 1), text: from === null ? `< ${bound(to)}` : to === Infinity ? `≥ ${bound(from)}` : `${bound(from)}–${bound(to)}` };
    });
    const others = [
        { level: SAME, text: say("simulator.places.legendSame") },
        { level: LESS, text: say("simulator.places.legendLess") },
        { level: NONE, text: say("overview.noData") },
    ].filter(({ level }) => seen.has(level));
    const used = bands.some(({ level }) => seen.has(level)) ? bands : [];
    part("places-legend").replaceChildren(
        element("li", {}, `${say(`simulator.places.unit.${measure}`)}:`),
        ...[...used, ...others].map(({ level, text }) => element("li", {}, element("i", { class: `p${level}` }), text)),
    );
}

/** The figures of the chosen place beside the map. */
function read() {
    const one = shown.all.find(({ code }) => code === chosen);
    if (!one) {
        return;
    }
    const [first, last] = [shown.months[0], shown.months.at(-1)].map((month) => format.longMonth(month));
    part("places-name").textContent = one.name + derived(one);
    const lines = one.known
        ? [
              [say("simulator.places.coverageAt", first), format.percent(one.now)],
              [say("simulator.places.coverageAt", last), format.percent(one.then)],
              [say("simulator.places.against"), say("simulator.places.gain", format.points(one.points), format.signed(one.extra))],
              [say("simulator.places.members"), say("simulator.places.ofWorkers", format.number(one.active), format.number(one.workers))],
          ]
        : [[say("overview.noData"), ""]];
    part("places-figures").replaceChildren(...lines.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]));
    part("places-source").search = `?code=${one.code}`;
}

function choose(code) {
    chosen = code;
    for (const own of groups) {
        const current = own.find((mark) => mark.dataset.region === code);
        for (const mark of own) {
            mark.setAttribute("aria-pressed", String(mark === current));
            mark.setAttribute("tabindex", mark === (current ?? own[0]) ? "0" : "-1");
        }
    }
    for (const edge of figure.querySelectorAll("#area-chosen use")) {
        edge.setAttribute("href", `#area-${code}`);
    }
    shown && read();
}

for (const own of groups) {
    for (const mark of own) {
        mark.addEventListener("click", () => choose(mark.dataset.region));
        mark.addEventListener("keydown", (event) => {
            const next = neighbour(mark, own, event.key);
            if (next || (mark.matches(".area") && ["Enter", " "].includes(event.key))) {
                event.preventDefault();
                choose((next ?? mark).dataset.region);
                next?.focus();
            }
        });
    }
}
choose(chosen);

for (const button of figure.querySelectorAll("[data-measure]")) {
    button.addEventListener("click", () => {
        measure = button.dataset.measure;
        press("[data-measure]", button);
        shown && draw();
    });
}

for (const button of figure.querySelectorAll("button[data-picture]")) {
    button.addEventListener("click", () => {
        figure.dataset.picture = button.dataset.picture;
        press("button[data-picture]", button);
    });
}

function press(buttons, pressed) {
    for (const button of figure.querySelectorAll(buttons)) {
        button.setAttribute("aria-pressed", String(button === pressed));
    }
}
