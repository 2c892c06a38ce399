// Texts in charts: how wide they are, names that fit into their room, and lines that are broken where it ends.
import { FONT } from "./axes.js";

export const LINE_HEIGHT = 17;

const ruler = document.createElement("canvas").getContext("2d");

/** How wide a text stands in a chart, px; never less than it does. */
export function textWidth(text, look) {
    ruler.font = `700 ${FONT + 0.5}px ${look.font}`;
    return ruler.measureText(text).width;
}

/**
 * A name that fits into its room together with what follows it; only the name is shortened, in its middle, because
 * names that begin alike differ in their end.
 */
export function shortened(name, room, look, rest = "") {
    const fits = (text) => textWidth(text + rest, look) <= room;
    const letters = [...name];
    let shown = name;
    for (let kept = letters.length - 1; kept > 0 && !fits(shown); kept--) {
        const tail = Math.floor(kept / 3);
        shown = `${letters.slice(0, kept - tail).join("").trimEnd()}…${letters.slice(letters.length - tail).join("").trimStart()}`;
    }
    return shown;
}

/** A text as lines that fit into a room; a word that is longer than the room is shortened. */
export function wrapped(text, room, look) {
    const lines = [];
    for (const word of text.split(" ").map((each) => shortened(each, room, look))) {
        const longer = [lines.at(-1), word].filter((each) => each !== undefined).join(" ");
        lines.length > 0 && textWidth(longer, look) <= room ? lines.splice(-1, 1, longer) : lines.push(word);
    }
    return lines;
}
