// Bandingkan: in how many of ten possible futures one scenario stands above another.
import { chanceInWords } from "./chance.js";
import { keySymbol } from "./chosen.js";
import { element, part, say } from "./page.js";

/** Takes away what is no longer true, and says why there is nothing. */
export function withdrawBeats(remark) {
    part("beats").replaceChildren();
    part("beats-sentence").textContent = "";
    part("beats-state").textContent = remark;
    part("beats-part").hidden = true;
}

/**
 * @param columns [{name, look, coverage}]
 * @param beats the share of futures in which the scenario of the row stands above that of the column
 * @param month in words
 */
export function showBeats(columns, beats, month) {
    const end = columns[0].coverage.length - 1;
    const order = columns.map((_, at) => at).sort((a, b) => columns[b].coverage[end] - columns[a].coverage[end]);
    const [first, second] = order;
    part("beats-state").textContent = "";
    part("beats-part").hidden = false;
    part("beats-sentence").textContent = say("comparison.beats", columns[first].name, columns[second].name, chanceInWords(beats[first][second]), month);
    part("beats").replaceChildren(
        element(
            "thead",
            {},
            element("tr", {}, element("th", { scope: "col" }, say("comparison.above")), ...order.map((at) => element("th", { scope: "col", class: "num" }, keySymbol(columns[at].look), element("b", {}, columns[at].name)))),
        ),
        element(
            "tbody",
            {},
            ...order.map((row) => element("tr", {}, element("th", { scope: "row" }, columns[row].name), ...order.map((column) => element("td", { class: "num" }, ofTen(beats[row][column]))))),
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
