// Bandingkan: the ticked scenarios as lines, as figures, and where their levers differ.
import { ask, element, given, newest, Refusal, say, spoken } from "./page.js";
import { commonSupportEnds } from "./causes.js";
import { Chart, key } from "./chart.js";
import { format } from "./format.js";
import { SHARE } from "./units.js";

const MOST = 5;
const part = (id) => document.getElementById(id);
const boxes = () => [...document.querySelectorAll(".choice input")];
const baselineBox = () => boxes()[0];
const scales = new Map(given("levers").map((scale) => [scale.lever, scale]));
const regionNames = given("regions");
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
                return at === undefined ? spoken(message) : `${chosen[at].dataset.name}: ${spoken(message)}`;
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
    showFigures();
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

// Figures

const sum = (amounts) => amounts.reduce((all, amount) => all + amount, 0);
const cost = (result) => sum(Object.values(result.money.byYear));
const peak = (coverage) => coverage.indexOf(Math.max(...coverage));

function showFigures() {
    const { columns, baseline } = shown;
    const { months } = baseline;
    const end = months.length - 1;
    const differences = form === "differences";
    const own = (write, value, difference) => (result) =>
        differences ? difference(value(result) - value(baseline)) : write(value(result));
    const rows = [
        [
            say("comparison.coverageAt", format.month(months[end])),
            own(format.percent.bind(format), ({ total }) => total.coverage[end], (points) => say("comparison.points", format.points(points))),
            true,
        ],
        [
            say("comparison.activeAt", format.month(months[end])),
            own(format.number.bind(format), ({ total }) => total.active[end], (persons) => format.signed(persons)),
        ],
        [
            say("comparison.extra"),
            ({ total }) => format.signed(total.active[end] - baseline.total.active[end]),
        ],
        [
            say("comparison.highest"),
            (result) => {
                const at = peak(result.total.coverage);
                const top = result.total.coverage[at];
                const over = top - Math.max(...baseline.total.coverage);
                return [
                    differences ? say("comparison.points", format.points(over)) : format.percent(top),
                    element("small", {}, format.month(months[at])),
                ];
            },
        ],
        [
            say("comparison.cost", months[1].slice(0, 4), months[end].slice(0, 4)),
            own(format.shortRupiah.bind(format), cost, (amount) => (amount > 0 ? "+" : "") + format.shortRupiah(amount)),
        ],
    ];
    part("figures").replaceChildren(
        head(say("comparison.measure"), columns),
        element(
            "tbody",
            {},
            ...rows.map(([name, write, strong]) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row" }, name),
                    ...columns.map(({ result }) => {
                        const content = [write(result)].flat();
                        return element("td", { class: "num" }, ...(strong ? [element("b", {}, ...content)] : content));
                    }),
                ),
            ),
        ),
    );
    part("cost-note").textContent = say("comparison.costNote");
}

function head(first, columns) {
    return element(
        "thead",
        {},
        element(
            "tr",
            {},
            element("th", { scope: "col" }, element("span", { class: "unseen" }, first)),
            ...columns.map(({ name, look }) => {
                const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
                svg.setAttribute("class", "key");
                svg.setAttribute("viewBox", "0 0 34 12");
                svg.setAttribute("aria-hidden", "true");
                svg.append(...key(look));
                return element("th", { scope: "col", class: "num" }, svg, element("b", {}, name));
            }),
        ),
    );
}

// Levers

function showLevers(columns) {
    const rows = [...scales.keys()]
        .map((lever) => [say(`lever.${lever}`), columns.map(({ body }) => (body.levers ?? []).filter((setting) => setting.lever === lever).map(described))])
        .concat([[say("comparison.assumptions"), columns.map(({ body }) => Object.entries(body.assumptions ?? {}).map(([name, value]) => `${name} = ${value}`))]])
        .filter(([, cells]) => new Set(cells.map((cell) => cell.join("\n"))).size > 1);
    if (rows.length === 0) {
        part("levers").replaceChildren(element("tbody", {}, element("tr", {}, element("td", {}, say("comparison.noDifference")))));
        return;
    }
    part("levers").replaceChildren(
        head(say("comparison.lever"), columns),
        element(
            "tbody",
            {},
            ...rows.map(([name, cells]) =>
                element(
                    "tr",
                    {},
                    element("th", { scope: "row" }, name),
                    ...cells.map((cell) =>
                        cell.length === 0
                            ? element("td", { class: "num nothing" }, "–", element("span", { class: "unseen" }, ` ${say("comparison.none")}`))
                            : element("td", { class: "num" }, ...cell.map((line) => lines(line))),
                    ),
                ),
            ),
        ),
    );
}

function lines(text) {
    const [first, ...rest] = text.split("\t");
    return element("div", {}, first, ...rest.map((line) => element("small", {}, line)));
}

/** A setting in words: its value and, beneath, its months and regions. */
function described({ lever, value, from, to, regions, durationMonths }) {
    const { factor } = scales.get(lever);
    const shownValue = Number((value * factor).toPrecision(12));
    const digits = Math.min(4, (String(shownValue).split(".")[1] ?? "").length);
    const span = from && to ? `${format.month(from)}–${format.month(to)}` : from ? say("comparison.since", format.month(from)) : to ? say("comparison.till", format.month(to)) : "";
    const where = (regions ?? []).map((code) => regionNames[code]).join(", ");
    const length = durationMonths ? say("comparison.months", durationMonths) : "";
    return [`${format.decimal(shownValue, digits)} ${say(`lever.${lever}.unit`)}`, [span, where, length].filter(Boolean).join(" · ")]
        .filter(Boolean)
        .join("\t");
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
            showFigures();
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

// After a scenario was deleted the list of choices is new.
jQuery(document).on("pfAjaxComplete", () => {
    if (boxes().length > 1) {
        tick();
    } else {
        location.assign("comparison");
    }
});

tick();
