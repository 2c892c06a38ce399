// Target: rupiah, workers and months. Two are given, the third is computed; the month after the money ends is always told.
import { Chart } from "./chart.js";
import { format } from "./format.js";
import { fillMonths, monthsFrom } from "./months.js";
import { ask, element, newest, part, Refusal, say } from "./page.js";
import { PERSONS } from "./units.js";

const NAMES = ["rupiah", "workers", "months"];
const USUAL = { rupiah: 4_000_000_000, months: 10 };
const START = "2027-01";
const LONGEST = 240;
const YEAR = 12;

export class Funding {
    #levers;
    #chart = new Chart("afterwards");
    #compute = newest((asked) => this.#answer(asked));

    /** @param levers what is done meanwhile, with the support and without */
    constructor(levers) {
        this.#levers = levers;
        const months = monthsFrom(part("content").dataset.base, LONGEST).slice(1);
        const first = months.includes(START) ? START : months[0];
        fillMonths(part("from"), months, first, format.month(first));
        part("from").querySelector("[value='']").remove();
        part("from").value = first;
        for (const [name, value] of Object.entries(USUAL)) {
            part(name).value = format.number(value);
        }
        part("funding").elements.computed.value = "workers";
        part("funding").addEventListener("change", () => this.#update());
        part("funding").addEventListener("submit", (event) => event.preventDefault());
        this.#update();
    }

    get #computed() {
        return part("funding").elements.computed.value;
    }

    #update() {
        const typed = NAMES.filter((name) => name !== this.#computed);
        for (const name of NAMES) {
            part(name).readOnly = name === this.#computed;
            part(`${name}-fault`).textContent = "";
        }
        const values = Object.fromEntries(typed.map((name) => [name, format.parse(part(name).value.replace(/^Rp/, ""))]));
        const wrong = typed.filter((name) => !Number.isInteger(values[name]));
        for (const name of NAMES) {
            part(name).setAttribute("aria-invalid", String(wrong.includes(name)));
        }
        wrong.forEach((name) => (part(`${name}-fault`).textContent = say("targets.whole")));
        part("content").classList.add("funding");
        if (wrong.length === 0) {
            typed.forEach((name) => (part(name).value = format.number(values[name])));
            this.#compute({ ...values, from: part("from").value, levers: this.#levers, dataVersion: part("content").dataset.version });
        }
    }

    async #answer(asked) {
        try {
            this.#show(await ask("targets/funding", asked));
        } catch (problem) {
            this.#refuse(problem);
        }
    }

    #refuse(problem) {
        part(this.#computed).value = "";
        const errors = problem instanceof Refusal ? problem.errors : [];
        const rest = errors.length === 0 ? [{ field: "rupiah", message: problem instanceof Refusal ? problem.message : say("chart.away") }] : errors;
        for (const { field, message } of rest) {
            part(`${NAMES.includes(field) ? field : "rupiah"}-fault`).textContent = message;
        }
    }

    #show(answer) {
        const { rupiah, workers, supportMonths, left, spent, to } = answer;
        part("content").classList.remove("funding");
        part(this.#computed).value = format.number({ rupiah, workers, months: supportMonths }[this.#computed]);
        part("funding-sentence").textContent = say("targets.pays", format.rupiah(rupiah), format.number(workers), format.number(supportMonths));
        const places = workers > 0 ? say("targets.filled", format.rupiah(Math.round(spent)), format.number(workers)) : "";
        part("funding-left").textContent = [left > 0 ? say("targets.left", format.rupiah(left)) : "", places].filter(Boolean).join(" ");
        part("after").hidden = to === undefined || workers === 0;
        if (!part("after").hidden) {
            this.#showAfter(answer);
        }
    }

    #showAfter({ months, to, supported, stopped, kept, extraActive }) {
        const end = months.indexOf(to);
        const after = format.longMonth(months[end + 1]);
        const sentence = say("targets.afterSentence", format.number(supported), format.longMonth(to), format.number(kept), format.number(stopped), after);
        part("after-sentence").textContent = sentence;
        this.#chart.lines({
            months,
            lines: [{ id: "extra", name: say("targets.extra"), look: 3, values: extraActive }],
            unit: PERSONS,
            zero: true,
            events: [{ at: end }], // the sentence above tells why
            sentence,
            glide: true,
        });
        showKept(months, end, extraActive);
    }
}

/** Enrolling beside keeping: how many more members there are while money flows, and afterwards. */
function showKept(months, end, extra) {
    const rows = [
        ["targets.lastMonth", end],
        ["targets.monthAfter", end + 1],
        ["targets.yearAfter", end + YEAR],
        ["targets.twoYearsAfter", end + 2 * YEAR],
    ].filter(([, at]) => at < months.length);
    part("keep").replaceChildren(
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say("targets.keep")), element("th", { scope: "col" }, say("chart.month")), element("th", { scope: "col", class: "num" }, say("targets.extra")))),
        element("tbody", {}, ...rows.map(([key, at]) => element("tr", {}, element("th", { scope: "row" }, say(key)), element("td", {}, format.month(months[at])), element("td", { class: "num", "data-value": Math.round(extra[at]) }, format.signed(extra[at]))))),
    );
}
