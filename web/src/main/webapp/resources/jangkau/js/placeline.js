// Simulasi: where all that differs from Baseline happens in one province, kabupaten or kota, what it does there.
import { format } from "./format.js";
import { ask, newest, part, say } from "./page.js";
import { complete, namesOf, same, sent } from "./settings.js";

const PAUSE = 120; // ms without a movement
const PROVINCE = 2; // digits of the code of a province

/** The settings of one list that the other does not have, each as the service takes it. */
const beyond = (one, other) => one.filter((setting) => !other.some((known) => same(setting, known)));

/**
 * The code of the one place in which settings differ from those of Baseline; null where there is none or more than one.
 * @param levers, baseline settings as the service takes them
 */
export function onePlace(levers, baseline) {
    const [own, theirs] = [levers, baseline].map((settings) => settings.map((setting) => sent(complete(setting))));
    const differing = [...beyond(own, theirs), ...beyond(theirs, own)];
    const codes = [...new Set(differing.flatMap(({ regions = [] }) => regions))];
    const provinces = new Set(codes.map((code) => code.slice(0, PROVINCE)));
    if (provinces.size !== 1 || differing.some(({ regions = [] }) => regions.length === 0)) {
        return null;
    }
    return codes.length === 1 ? codes[0] : [...provinces][0];
}

export class PlaceLine {
    #line = part("of-place");
    #baseline;
    #standing = null; // {body, place} of the line that stands
    #known = { question: "", answer: null };
    #timer;

    /** @param baseline the body that the headline is held against */
    constructor(baseline) {
        this.#baseline = baseline;
    }

    /** Something moves, or there is no line: nothing that was said holds any more. */
    withdraw() {
        clearTimeout(this.#timer);
        this.#standing = null;
        this.#line.textContent = this.#line.textContent && "…"; // its room stays
    }

    /** A line stands: says what its settings do in their place, if they have one. */
    follow(body) {
        clearTimeout(this.#timer);
        const place = onePlace(body.levers, this.#baseline.levers);
        this.#standing = place === null ? null : { body, place };
        this.#line.textContent = place === null ? "" : say("simulator.inPlaceSoon", namesOf([place]));
        if (place !== null) {
            this.#timer = setTimeout(() => this.#compute(this.#standing), PAUSE);
        }
    }

    #compute = newest(async (asked) => {
        if (asked !== this.#standing) {
            return;
        }
        const { body, place } = asked;
        const { months, assumptions } = body;
        const detail = place.length === PROVINCE ? "provinces" : "regions";
        const find = (answer) => answer[detail].find(({ code }) => code === place);
        try {
            const without = find(await this.#ofBaseline({ ...this.#baseline, months, ...(assumptions && { assumptions }) }, detail));
            const own = find(await this.#ask(body, detail));
            if (asked === this.#standing) {
                this.#line.textContent = inWords(namesOf([place]), own, without);
            }
        } catch {
            if (asked === this.#standing) {
                this.#line.textContent = ""; // the line itself says what is the matter
            }
        }
    });

    async #ofBaseline(body, detail) {
        const question = JSON.stringify([body, detail]);
        if (this.#known.question !== question) {
            this.#known = { question, answer: await this.#ask(body, detail) };
        }
        return this.#known.answer;
    }

    #ask(body, detail) {
        return ask("projections", { ...body, dataVersion: part("content").dataset.version, detail });
    }
}

function inWords(name, { coverage, active }, without) {
    const [points, extra] = [coverage.at(-1) - without.coverage.at(-1), active.at(-1) - without.active.at(-1)];
    return say("simulator.inPlace", name, format.percent(coverage.at(-1)), format.points(points), format.signed(extra));
}
