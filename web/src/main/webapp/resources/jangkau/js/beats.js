// Bandingkan: in how many of ten possible futures one scenario stands above another.
import { keySymbol } from "./chosen.js";
import { element, part, say } from "./page.js";
import { surest } from "./verdict.js";

/** Takes away what is no longer true, and says why there is nothing. */
export function withdrawBeats(remark) {
    part("beats").replaceChildren();
    part("beats-sentence").textContent = "";
    part("beats-state").textContent = remark;
    part("beats-part").hidden = true;
}

/**
 * @param columns [{key, name, look, coverage}]
 * @param beats the share of futures in which the scenario of the row stands above that of the column
 * @param month in words
 */
export function showBeats(columns, beats, month) {
    part("beats-state").textContent = "";
    part("beats-part").hidden = false;
    part("beats-sentence").textContent = surest(columns, beats, month);
    part("beats").replaceChildren(
        element(
            "thead",
            {},
            element("tr", {}, element("th", { scope: "col" }, say("comparison.above")), ...columns.map(({ key, name, look }) => element("th", { scope: "col", class: "num", "data-scenario": key }, keySymbol(look), element("b", {}, name)))),
        ),
        element(
            "tbody",
            {},
            ...columns.map((row, at) =>
                element("tr", {}, element("th", { scope: "row", "data-scenario": row.key }, row.name), ...columns.map(({ key }, other) => element("td", { class: "num", "data-scenario": key }, ofTen(beats[at][other])))),
            ),
        ),
    );
}

/** Of ten futures, as short as a cell takes it. */
function ofTen(chance) {
    if (chance === null) {
        return "–";
    }
    return chance < 0.05 ? "< 1" : chance > 0.95 ? "> 9" : String(Math.round(10 * chance));
}
