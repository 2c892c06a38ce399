// Bandingkan: which scenarios are compared, in the order and with the looks that they keep.
import { remember } from "./address.js";
import { key } from "./looks.js";
import { element, given, part, say } from "./page.js";

export const MOST = 5;
const FEWEST = 2;
export const BASELINE = "BASELINE";

const FIRST = [BASELINE, "MEDIA_CAMPAIGN", "CONTRIBUTION_SUPPORT", "VILLAGE_DRIVE", "FULL_PACKAGE"];

/** Where they are free, the reference scenarios look the same in every comparison. */
const USUAL_LOOKS = { BASELINE: "baseline", FULL_PACKAGE: 1, MEDIA_CAMPAIGN: 2, VILLAGE_DRIVE: 3, CONTRIBUTION_SUPPORT: 4, LOCAL_GOVERNMENT: 5 };

/** The scenarios that the page knows, by key: {key, name, note, body, version, dataVersion}. */
export const known = new Map(given("references").map(({ why, ...reference }) => [reference.key, { ...reference, note: why }]));

const links = new Map(); // from what people pass on to the key

/**
 * Saved scenarios as the service tells them; one that is known already stays as it is shown.
 * @return their keys
 */
export function learn(saved) {
    return saved.map(({ id, link, ...scenario }) => {
        const name = String(id);
        known.has(name) || known.set(name, { ...scenario, key: name });
        link && links.set(link, name);
        return name;
    });
}

learn(given("saved"));

export class Chosen {
    #keys = [];
    #looks = new Map();
    #change;

    /** @param change called after every change */
    constructor(change) {
        this.#change = change;
        part("chosen").addEventListener("click", ({ target }) => this.#act(target.closest("button")));
    }

    /**
     * Takes what the address names; what is missing is filled with Baseline and its usual company.
     * @return sentences about what could not be taken
     */
    open(wanted) {
        const keys = [...new Set(wanted.map((name) => links.get(name) ?? (/^\d+$/.test(name) ? name : name.toUpperCase())))];
        const found = keys.filter((name) => known.has(name));
        this.#keys = found.slice(0, MOST);
        const lost = keys.filter((name) => !known.has(name));
        for (const usual of FIRST) {
            if (this.#keys.length < (found.length === 0 ? MOST : FEWEST) && !this.#keys.includes(usual)) {
                this.#keys.push(usual);
            }
        }
        this.#dress();
        return [
            ...(lost.length > 0 ? [this.#wordsOfLost(lost.length, this.#keys.slice(found.length))] : []),
            ...(found.length > MOST ? [say("comparison.tooMany", found.slice(MOST).map((name) => known.get(name).name).join(", "))] : []),
        ];
    }

    /** @param instead the keys of what is shown instead */
    #wordsOfLost(count, instead) {
        const names = instead.map((name) => known.get(name).name).join(", ");
        return [
            say(count === 1 ? "comparison.lostOne" : "comparison.lostSome"),
            ...(names === "" ? [] : [say("comparison.lostInstead", names)]),
        ].join(" ");
    }

    get scenarios() {
        return this.#keys.map((name) => ({ ...known.get(name), look: this.#looks.get(name) }));
    }

    has(name) {
        return this.#keys.includes(name);
    }

    get full() {
        return this.#keys.length >= MOST;
    }

    get fewest() {
        return this.#keys.length <= FEWEST;
    }

    add(name) {
        this.#keys.push(name);
        this.#dress();
        this.#change();
    }

    remove(name) {
        this.#keys = this.#keys.filter((other) => other !== name);
        this.#dress();
        this.#change();
    }

    /** Moves a scenario one place to the front. */
    advance(name) {
        const at = this.#keys.indexOf(name);
        this.#keys.splice(at - 1, 2, name, this.#keys[at - 1]);
        this.#dress();
        this.#change();
    }

    #act(button) {
        if (!button?.dataset.action) {
            return;
        }
        const { key: name, action } = button.dataset;
        const at = this.#keys.indexOf(name);
        this[action](name);
        const again = [...part("chosen").querySelectorAll(`[data-action="${action}"]:not(:disabled)`)];
        (again.find((other) => other.dataset.key === name) ?? again[Math.min(at, again.length - 1)] ?? part("add")).focus();
    }

    /** Every scenario keeps its look while it stays, so that no line changes colour by itself. */
    #dress() {
        for (const name of [...this.#looks.keys()].filter((other) => !this.#keys.includes(other))) {
            this.#looks.delete(name);
        }
        const free = (look) => ![...this.#looks.values()].includes(look);
        for (const name of this.#keys.filter((other) => !this.#looks.has(other))) {
            const usual = USUAL_LOOKS[name];
            this.#looks.set(name, usual !== undefined && free(usual) ? usual : [1, 2, 3, 4, 5].find(free));
        }
        remember({ scenario: this.#keys });
        this.#list();
    }

    #list() {
        part("chosen").replaceChildren(
            ...this.scenarios.map(({ key: name, name: title, look }, at) =>
                element(
                    "li",
                    { "data-scenario": name },
                    element("button", { type: "button", class: "chip", "data-scenario": name, "aria-pressed": "false", title: say("comparison.spotlight", title) }, keySymbol(look), element("span", {}, title)),
                    button("advance", name, "M10.5 4.5L6 9l4.5 4.5", say("comparison.advance", title), at === 0),
                    button("remove", name, "M5 5l8 8M13 5l-8 8", say("comparison.remove", title), this.fewest),
                ),
            ),
        );
    }
}

function button(action, name, path, label, disabled) {
    return element("button", { type: "button", "data-action": action, "data-key": name, "aria-label": label, title: label, disabled }, icon(path));
}

const SVG = "http://www.w3.org/2000/svg";

function icon(path) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "icon");
    svg.setAttribute("viewBox", "0 0 18 18");
    svg.setAttribute("aria-hidden", "true");
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", path);
    svg.append(line);
    return svg;
}

/** The line and marker of a look, for lists and heads of tables. */
export function keySymbol(look) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "key");
    svg.setAttribute("viewBox", "0 0 34 12");
    svg.setAttribute("aria-hidden", "true");
    svg.append(...key(look));
    return svg;
}
