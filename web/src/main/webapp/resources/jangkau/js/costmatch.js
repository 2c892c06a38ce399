// In an opened lever: sets it so that the whole scenario costs a given amount more than Baseline.
import { amountOf } from "./amounts.js";
import { bodyOf } from "./console.js";
import { valueFor } from "./costsearch.js";
import { format } from "./format.js";
import { total } from "./money.js";
import { ask, part, Refusal, say } from "./page.js";

export class CostMatch {
    #lever;
    #board;
    #baseline;
    #field;
    #told;
    #running = null;

    /**
     * @param lever of the console
     * @param board the console
     * @param baseline the body that costs are held against
     */
    constructor(lever, board, baseline) {
        this.#lever = lever;
        this.#board = board;
        this.#baseline = baseline;
        const root = lever.root;
        this.#field = root.querySelector(".lever__amount");
        this.#told = root.querySelector(".lever__matched");
        root.querySelector(".lever__match").addEventListener("click", () => this.#match());
        this.#field.addEventListener("keydown", ({ key }) => key === "Enter" && this.#match());
        this.#field.addEventListener("input", () => this.#tell(""));
    }

    /** Something else moves: what is being looked for is not wanted any more. */
    withdraw() {
        this.#running = null;
        this.#tell("");
    }

    async #match() {
        const amount = amountOf(this.#field.value);
        if (!(amount > 0)) {
            this.#tell(say("simulator.matchFault", format.shortRupiah(26.7e9)), true);
            return;
        }
        const run = (this.#running = {});
        this.#tell(say("simulator.matching"));
        const found = await this.#found(amount).catch((problem) => ({ problem }));
        if (run === this.#running) {
            this.#running = null;
            this.#show(found, amount);
        }
    }

    /** Asks for Baseline once, and for the scenario with the lever at one value after the other. */
    async #found(amount) {
        const state = this.#board.state();
        const others = state.levers.filter(({ lever }) => lever !== this.#lever.name);
        const body = (value) => bodyOf({ ...state, levers: [...others, ...this.#lever.valued(value)] });
        const { months, assumptions } = body(0);
        const baseline = await costOf({ ...this.#baseline, months, ...(assumptions && { assumptions }) });
        return valueFor(amount, this.#lever.range, async (value) => (await costOf(body(value))) - baseline);
    }

    #show({ value, cost, least, most, problem }, amount) {
        if (problem !== undefined) {
            const reason = problem instanceof Refusal ? problem.errors.map(({ message }) => message).join(" ") || problem.message : say("chart.away");
            this.#tell(say("simulator.matchRefused", format.shortRupiah(amount), reason), true);
        } else if (value === undefined) {
            const [key, limit] = least === undefined ? ["simulator.matchMost", most] : ["simulator.matchLeast", least];
            this.#tell(say(key, format.shortRupiah(limit), this.#lever.title), true);
        } else if (this.#lever.readable(value) === 0) {
            this.#tell(say("simulator.matchTiny", format.shortRupiah(amount), this.#lever.title), true);
        } else {
            this.#lever.set(value);
            this.#tell(say("simulator.matched", this.#lever.amount, format.shortRupiah(cost)));
        }
    }

    #tell(text, wrong = false) {
        this.#told.textContent = text;
        this.#told.classList.toggle("refusal", wrong);
        this.#field.toggleAttribute("aria-invalid", false);
        if (wrong) {
            this.#field.setAttribute("aria-invalid", "true");
        }
    }
}

/** What a body costs over all its months, rupiah, on the data of the page. */
async function costOf(body) {
    const { money } = await ask("projections", { ...body, dataVersion: part("content").dataset.version });
    return total(money);
}
