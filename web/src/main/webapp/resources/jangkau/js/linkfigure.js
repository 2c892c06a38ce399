// What a link said its figure was, held against what the same settings give here: data and model may have changed since.
import { format } from "./format.js";
import { part, say } from "./page.js";

const SHOWN = 4; // digits of a share that is written as a percentage

const asShown = (share) => share.toFixed(SHOWN);

export class LinkFigure {
    #line = part("link-line");
    #said = null;

    /** @param said {figure: {month, coverage}, data, model} by a link; without a figure there is nothing to hold against it */
    expect(said) {
        this.#said = said.figure ? said : null;
        this.#line.hidden = true;
    }

    /** Other settings than those of the link are shown now. */
    forget() {
        this.expect({});
    }

    /**
     * Tells the difference; nothing where there is none and all is as it was.
     * @param answer {months, total} for the settings of the link
     * @param here {data, model} that it was computed with
     */
    compare({ months, total }, here) {
        const at = months.indexOf(this.#said?.figure.month);
        if (at < 0) {
            return;
        }
        const { figure, data, model } = this.#said;
        const now = total.coverage[at];
        const equal = asShown(figure.coverage) === asShown(now);
        this.#line.hidden = equal && data === here.data && model === here.model;
        this.#line.textContent = [
            say("simulator.linkFigure", model, data, format.longMonth(figure.month), format.percent(figure.coverage)),
            equal ? say("simulator.linkFigureSame", here.model, here.data) : say("simulator.linkFigureNow", here.model, here.data, format.percent(now), format.points(now - figure.coverage)),
        ].join(" ");
    }
}
