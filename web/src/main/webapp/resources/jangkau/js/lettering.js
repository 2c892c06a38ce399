// Texts in charts: how wide they are, and names that fit into their room.
import { FONT } from "./axes.js";

const ruler = document.createElement("canvas").getContext("2d");

/** How wide a text stands in a chart, px. */
export function textWidth(text, look) {
    ruler.font = `700 ${FONT + 0.5}px ${look.font}`;
    return ruler.measureText(text).width;
}

/** A name that fits into its room together with what follows it; only the name is shortened. */
export function shortened(name, room, look, rest = "") {
    if (textWidth(name + rest, look) <= room) {
        return name;
    }
    const letters = [...name];
    while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…${rest}`, look) > room) {
        letters.pop();
    }
    return `${letters.join("").trimEnd()}…`;
}
