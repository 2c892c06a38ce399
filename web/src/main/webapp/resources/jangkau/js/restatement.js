// Simulasi: what becomes of a scenario on the current data, and why.
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { sum, total } from "./money.js";
import { ask, element, part, Refusal, say } from "./page.js";
import { monthsInWords } from "./settings.js";
import { hundredths, SHARE } from "./units.js";

const POINT = 1e-4; // of coverage: the last digit that is shown

const page = () => part("content").dataset;

let chart;

/**
 * Shows it when somebody asks; where the page is on the current data nobody can.
 * @param body () => what is set now
 */
export function offerRestatement(body) {
    part("restate")?.addEventListener("click", () => {
        part("restatement").showModal();
        restate(body());
    });
}

/** A body as it can be saved on the current data, with what is said of that: what had ended before they begin is left out. */
export function onCurrentData(body) {
    const { version, current, currentBase } = page();
    const ended = body.levers.filter((setting) => hasEnded(setting, currentBase));
    const left = ended.length > 0 ? say("restatement.leftOut", ended.map(named).join("; ")) : "";
    return {
        dataVersion: current,
        body: { ...body, levers: body.levers.filter((setting) => !ended.includes(setting)) },
        note: [say("restatement.savedNote", current, version), left].filter(Boolean).join(" "),
        words: left,
    };
}

const hasEnded = ({ to }, baseMonth) => to !== undefined && to <= baseMonth;

const named = ({ lever, from = null, to = null }) => `${say(`lever.${lever}`)} (${monthsInWords({ from, to })})`;

async function restate(body) {
    const { version, current } = page();
    const found = part("restatement-found");
    found.hidden = true;
    part("restatement-state").textContent = say("restatement.computing");
    try {
        const answer = await ask("restatements", { ...body, dataVersion: version, otherDataVersion: current });
        part("restatement-state").textContent = "";
        found.hidden = false;
        show(answer, body);
    } catch (problem) {
        part("restatement-state").textContent = problem instanceof Refusal ? [say("restatement.refused"), ...reasons(problem, body)].join(" ") : say("chart.away");
    }
}

/** Each reason behind the setting that it is about. */
function reasons({ errors, message }, body) {
    return errors.length === 0 ? [message] : errors.map((error) => {
        const setting = body.levers[/^levers\[(\d+)\]/.exec(error.field)?.[1]];
        return (setting ? `${named(setting)}: ` : "") + error.message;
    });
}

function show({ before, after, month, ended, parts }, body) {
    const [own, now] = [before, after].map(({ total: { coverage, active }, money, ...rest }) => ({ ...rest, coverage, active, end: coverage.at(-1), members: active.at(-1), cost: total(money) }));
    const difference = (figure, unit) => Math.round(now[figure] / unit) - Math.round(own[figure] / unit); // of the figures as they are shown
    const points = difference("end", POINT) * POINT;
    part("restatement-sentence").textContent =
        points === 0 ? say("restatement.same", format.longMonth(month), format.percent(now.end)) : say("restatement.sentence", format.longMonth(month), format.percent(now.end), format.percent(own.end), format.points(points));
    part("restatement-parts").replaceChildren(...(parts.length === 0 ? [element("li", {}, say("restatement.undivided"))] : shownParts(parts, difference, moneyUnit(own, now)).map(partInWords).filter(Boolean)), ...ended.map((at) => element("li", {}, say("restatement.ended", named(body.levers[at]), format.longMonth(after.baseMonth)))));
    tabulate(own, now, month);
    draw(own, now, month);
}

/** Parts as they are shown: they add up to the difference of the figures that are shown. */
function shownParts(parts, difference, rupiah) {
    const shown = (name, figure, unit) => rounded(parts.map((each) => each[name] / unit), difference(figure, unit)).map((count) => count * unit);
    const [coverage, active, cost] = [shown("coverage", "end", POINT), shown("active", "members", 1), shown("cost", "cost", rupiah)];
    return parts.map(({ cause }, at) => ({ cause, coverage: coverage[at], active: active[at], cost: cost[at] }));
}

/** Whole numbers near the values that add up to a total; who is furthest from its own number gives way. */
function rounded(values, total) {
    const counts = values.map(Math.round);
    for (let missing = total - sum(counts); missing !== 0; missing -= Math.sign(missing)) {
        const gaps = values.map((value, at) => (value - counts[at]) * Math.sign(missing));
        counts[gaps.indexOf(Math.max(...gaps))] += Math.sign(missing);
    }
    return counts;
}

/** The least amount that both costs are shown with, rupiah. */
function moneyUnit(own, now) {
    const most = Math.max(own.cost, now.cost);
    return most < 999.95e6 ? 1e5 : most < 999.95e9 ? 1e8 : 1e11;
}

/** What a cause did to coverage, members and cost, as far as it did anything; a sentence. */
function partInWords({ cause, coverage, active, cost }) {
    const did = [
        ...(coverage !== 0 || active !== 0 ? [say("restatement.did", format.points(coverage), format.signed(active))] : []),
        ...(cost !== 0 ? [say("restatement.didCost", (cost > 0 ? "+" : "−") + format.shortRupiah(Math.abs(cost)))] : []),
    ];
    return did.length === 0 ? null : element("li", {}, element("b", {}, say(`restatement.cause.${cause}`)), ` ${did.join("; ")}.`);
}

/** Costs of periods that begin in different months are not of one length, and say so. */
function costLabel(own, now, month) {
    const [first, other] = [own, now].map(({ months }) => format.month(months[1]));
    return first === other ? say("restatement.cost", format.month(month)) : say("restatement.costPeriods", first, other, format.month(month));
}

function tabulate(own, now, month) {
    const row = (label, value, write, unit) =>
        element("tr", {}, element("th", { scope: "row", "data-unit": unit }, label), ...[own, now].map((run) => element("td", { class: "num", "data-value": value(run) }, write(run))));
    const words = (label, write) => element("tr", {}, element("th", { scope: "row" }, label), ...[own, now].map((run) => element("td", { class: "num" }, write(run))));
    part("restatement-figures").replaceChildren(
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say("restatement.figure")), ...[own, now].map(({ dataVersion }) => element("th", { scope: "col", class: "num" }, say("restatement.onData", dataVersion))))),
        element(
            "tbody",
            {},
            words(say("restatement.baseMonth"), ({ baseMonth }) => format.longMonth(baseMonth)),
            row(say("restatement.coverageAt", format.month(month)), ({ end }) => hundredths(end * 100), ({ end }) => format.percent(end), "%"),
            row(say("restatement.membersAt", format.month(month)), ({ members }) => Math.round(members), ({ members }) => format.number(members), say("chart.persons")),
            row(costLabel(own, now, month), ({ cost }) => Math.round(cost), ({ cost }) => format.shortRupiah(cost), "Rp"),
        ),
    );
}

function draw(own, now, month) {
    const months = [...new Set([...own.months, ...now.months])].sort();
    const values = (run) => months.map((each) => run.coverage[run.months.indexOf(each)] ?? NaN);
    chart ??= new Chart("restatement-chart");
    chart.lines({
        months,
        lines: [own, now].map((run, at) => ({ id: `d${at}`, name: say("restatement.onData", run.dataVersion), values: values(run), look: at === 0 ? "baseline" : 1 })),
        unit: SHARE,
        sentence: say("restatement.chart", format.longMonth(month), format.percent(own.end), own.dataVersion, format.percent(now.end), now.dataVersion),
        glide: false,
    });
}
