// Names and figures at the ends of lines.
import { FONT } from "./axes.js";
import { barsWidth, rangeInWords } from "./bands.js";
import { LINE_HEIGHT, shortened, textWidth } from "./lettering.js";
import { LOOKS, marker, ofStrength } from "./looks.js";
import { spread } from "./scale.js";

/** How wide the label of a line wants to be, px. */
export function labelWidth(line, unit, look) {
    const value = unit.write(line.values.at(-1));
    const range = line.ranged ? [rangeInWords(line, unit)] : [];
    return Math.max(...(look.compact ? [line.name, value] : [`${line.name} ${value}`, ...range]).map((text) => textWidth(text, look)));
}

/** Name and value at the end of each line, spread so that none touches another, with thin leaders. */
export function endLabels(lines, last, unit, place, frame, look) {
    const x = place.x(last);
    const wanted = lines.map((line) => place.y(line.values[last]));
    const bars = look.compact ? 0 : barsWidth(lines);
    const height = look.compact || bars > 0 ? 2 * LINE_HEIGHT : LINE_HEIGHT;
    const at = spread(wanted, height, frame.top - 4, frame.top + frame.height + 6);
    const room = frame.right - 24 - bars;
    return lines.flatMap((line, index) => {
        const style = LOOKS[line.look];
        const value = unit.write(line.values[last]);
        const apart = look.compact || (bars > 0 && !line.band && textWidth(`${line.name} ${value}`, look) > room);
        const text = apart ? `${shortened(line.name, room, look)}\n${value}` : `${shortened(line.name, room, look, ` ${value}`)} ${value}`;
        const ranged = line.band && bars > 0;
        return [
            ofStrength(line, marker(`mark-${line.id}`, style.marker, x, wanted[index], look.token(style.colour))),
            leader(`lead-${line.id}`, [x + 7 + bars, wanted[index]], [x + 17 + bars, at[index]], look),
            {
                id: `end-${line.id}`,
                type: "text",
                silent: true,
                x: x + 20 + bars,
                y: at[index] - (ranged ? LINE_HEIGHT / 2 : 0),
                style: { text, fill: look.token(line.aside ? "--ink-3" : `${style.colour}-text`), font: `700 ${FONT + 0.5}px ${look.font}`, lineHeight: LINE_HEIGHT - 1, verticalAlign: "middle" },
                z: 10,
            },
            ...(ranged ? [rangeWords(line, unit, x + 20 + bars, at[index] + LINE_HEIGHT / 2, look)] : []),
        ];
    });
}

function rangeWords(line, unit, x, y, look) {
    return {
        id: `range-${line.id}`,
        type: "text",
        silent: true,
        x,
        y,
        style: { text: rangeInWords(line, unit), fill: look.token(line.aside ? "--ink-3" : "--ink-2"), font: `400 ${FONT}px ${look.font}`, lineHeight: LINE_HEIGHT - 1, verticalAlign: "middle" },
        z: 10,
    };
}

function leader(id, from, to, look) {
    return {
        id,
        type: "polyline",
        silent: true,
        shape: { points: [from, to] },
        style: { stroke: look.token("--rule-strong"), lineWidth: 1, fill: "none" },
        invisible: Math.abs(from[1] - to[1]) < 3,
        z: 9,
    };
}
