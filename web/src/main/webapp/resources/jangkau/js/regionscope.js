// For which regions a lever works: all, one province, or any kabupaten and kota.

const OWN = "own";

export class RegionScope {
    #select;
    #fieldset;
    #chosen;

    /**
     * @param root the element of the lever
     * @param change called with the codes after every change by hand; empty means all, null means none
     */
    constructor(root, change) {
        this.#select = root.querySelector(".lever__region");
        this.#fieldset = root.querySelector(".regions");
        this.#select.addEventListener("change", () => {
            if (this.#select.value === OWN) {
                this.#offer(this.#chosen);
                change(this.#ticked());
            } else {
                this.#fieldset.hidden = true;
                change(this.#select.value === "" ? [] : [this.#select.value]);
            }
        });
        this.#fieldset.addEventListener("change", ({ target }) => {
            if (target.dataset.province) {
                for (const box of target.closest("div").querySelectorAll("[value]")) {
                    box.checked = target.checked;
                }
            }
            change(this.#ticked());
        });
    }

    /** Shows these codes as chosen. */
    show(codes) {
        this.#chosen = codes;
        const simple = codes.length === 0 || (codes.length === 1 && codes[0].length === 2);
        if (this.#select.value === OWN && !this.#fieldset.hidden && codes.join() === this.#ticked()?.join()) {
            return; // it is being ticked right now
        }
        this.#select.value = simple ? (codes[0] ?? "") : OWN;
        this.#fieldset.hidden = simple;
        if (!simple) {
            this.#offer(codes);
        }
    }

    #offer(codes) {
        this.#fieldset.hidden = false;
        if (!this.#fieldset.querySelector("input")) {
            this.#fieldset.append(document.getElementById("regions").content.cloneNode(true));
        }
        for (const box of this.#fieldset.querySelectorAll("[value]")) {
            box.checked = codes.length === 0 || codes.some((code) => box.value.startsWith(code));
        }
        this.#ticked();
    }

    /** Whole provinces go as such, so that a setting reads as it was meant. */
    #ticked() {
        const codes = [];
        for (const group of this.#fieldset.querySelectorAll("div")) {
            const boxes = [...group.querySelectorAll("[value]")];
            const ticked = boxes.filter((box) => box.checked);
            const province = group.querySelector("[data-province]");
            province.checked = ticked.length === boxes.length;
            province.indeterminate = ticked.length > 0 && !province.checked;
            codes.push(...(province.checked ? [province.dataset.province] : ticked.map((box) => box.value)));
        }
        return codes.length > 0 ? codes : null;
    }
}
