// The address carries what is not saved, so that it is there again after Back, a reload or in another language.
import { newest } from "./page.js";

const PAUSE = 200; // ms between two writings: browsers refuse to be told too often

export class UnsavedWork {
    #carried;
    #due = false;
    #here = location.href;

    /** @param carried () => a promise of the part of the address after the #, empty where all is saved */
    constructor(carried) {
        this.#carried = carried;
        window.addEventListener("beforeunload", (event) => {
            if (this.#due) {
                event.preventDefault();
            }
        });
    }

    /** Whatever is shown now, it is what the address has to say soon. */
    keep() {
        this.#here = location.href;
        this.#due = true;
        this.#write({});
    }

    /** Did the person go to another address of this page? True once for each. */
    get left() {
        const left = location.href !== this.#here;
        this.#here = location.href;
        return left;
    }

    #write = newest(async () => {
        const place = location.href;
        this.#due = false;
        try {
            const hash = await this.#carried();
            if (place === location.href && !this.#due) {
                const address = new URL(place);
                address.hash = hash;
                history.replaceState(history.state, "", address);
                this.#here = location.href;
            }
        } catch (failed) {
            this.#due = true; // whoever leaves now is asked first
            throw failed;
        }
        await new Promise((go) => setTimeout(go, PAUSE));
    });
}
