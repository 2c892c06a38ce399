// The settings of one lever as a list: choose one to edit it, add one, remove one.
import { element, say } from "./page.js";

export class SettingList {
    #root;
    #list;
    #choose;
    #remove;

    /**
     * @param root the element of the lever
     * @param choose called with the position of the setting to edit
     * @param add called when another setting is wanted
     * @param remove called with the position of the setting to take away
     */
    constructor(root, { choose, add, remove }) {
        this.#root = root;
        this.#list = root.querySelector(".setting-list");
        this.#choose = choose;
        this.#remove = remove;
        root.querySelector(".lever__add").addEventListener("click", add);
    }

    /**
     * @param words each setting in words
     * @param refusals why each was refused; empty where it was not
     */
    show(words, chosen, refusals) {
        const several = words.length > 1;
        this.#list.hidden = !several;
        this.#root.querySelector(".lever__sum").hidden = !several;
        const summary = this.#root.querySelector(".lever__which");
        summary.hidden = !several;
        summary.textContent = several ? say("simulator.which", chosen + 1, words.length, words[chosen]) : "";
        const held = this.#list.contains(document.activeElement) && document.activeElement.dataset.at;
        this.#list.replaceChildren(...(several ? words.map((text, at) => this.#row(text, at, chosen, refusals[at] ?? "")) : []));
        if (held) {
            this.#list.querySelector(`[data-at="${held}"]`)?.focus();
        }
    }

    #row(words, at, chosen, refusal) {
        const pick = element("button", { type: "button", "aria-pressed": String(at === chosen), "data-at": `choose-${at}` }, `${at + 1}. ${words}`);
        const take = element("button", { type: "button", class: "button button--quiet", "aria-label": say("simulator.removeNumber", at + 1), "data-at": `remove-${at}` }, say("simulator.remove"));
        pick.addEventListener("click", () => this.#choose(at));
        take.addEventListener("click", () => this.#remove(at));
        return element("li", {}, pick, take, ...(refusal === "" || at === chosen ? [] : [element("p", { class: "refusal" }, refusal)]));
    }
}
