// Why lines bend, in the picture: a rule through it, and words beside the rule or, where they find no room, a number.
import { FONT } from "./axes.js";
import { LINE_HEIGHT, textWidth, wrapped } from "./lettering.js";
import { firstFree, raised } from "./placement.js";

const WORDS_ROOM = 380; // px, the widest that words of one cause stand
const NARROWEST = 460; // px of a picture that has room for words
const TALLEST = 0.5; // of the height of the picture, for all words
const SPACE = 4; // px between words, and below them
const PADDING = 2; // px that the paper of words reaches beyond them
const MARK = 18; // px, a number

/**
 * Each cause with the box of its words, standing on the foot of the picture and above those that it would touch.
 * @param events [{at, title, text}]; one without a title is a rule alone
 * @param frame {left, top, width, height} of the picture
 * @return [{event, box}]; null where there is no room for all words
 */
export function toldCauses(events, across, frame, look) {
    if (frame.width < NARROWEST && events.some(({ title }) => title)) {
        return null;
    }
    const taken = [];
    const told = events.map((event) => {
        if (!event.title) {
            return { event };
        }
        const box = raised(besideRule(event, across(event.at), frame, look), taken, SPACE);
        taken.push(box);
        return { event, box };
    });
    return taken.every(({ top }) => top >= frame.top + (1 - TALLEST) * frame.height) ? told : null;
}

/** Words right of their rule, or left of it where there is more room. */
function besideRule({ title, text }, x, frame, look) {
    const end = frame.left + frame.width;
    const toLeft = end - x < WORDS_ROOM && end - x < x - frame.left;
    const room = Math.min(WORDS_ROOM, (toLeft ? x - frame.left : end - x) - 12);
    const lines = [title, text].filter(Boolean).flatMap((part) => wrapped(part, room, look));
    const width = Math.max(...lines.map((line) => textWidth(line, look))) + 2 * PADDING;
    const height = LINE_HEIGHT * lines.length;
    return { lines, left: toLeft ? x - 6 - width : x + 6, top: frame.top + frame.height - 6 - height, width, height };
}

/** Each cause with the box of its number, at the foot of its rule and above those that it would touch. */
export function numberedCauses(events, across, frame) {
    const taken = [];
    const foot = frame.top + frame.height - MARK - 2;
    let number = 0;
    return events.map((event) => {
        if (!event.title) {
            return { event };
        }
        const left = Math.max(frame.left, Math.min(frame.left + frame.width - MARK, across(event.at) - MARK / 2));
        const places = Array.from({ length: Math.floor(frame.height / MARK) }, (_, row) => ({ left, top: foot - row * MARK, width: MARK, height: MARK }));
        const box = { ...(firstFree(places, taken) ?? places.at(-1)), number: ++number };
        taken.push(box);
        return { event, box };
    });
}

/** What is drawn of a cause. */
export function causeMarks({ event, box }, at, across, frame, look) {
    const x = across(event.at);
    return [
        {
            id: `event-${at}`,
            type: "line",
            silent: true,
            shape: { x1: x, x2: x, y1: 0, y2: frame.top + frame.height },
            style: { stroke: look.token("--ink-2"), lineWidth: 1 },
            z: 4,
        },
        ...(box ? (box.number ? numberMarks(box, at, look) : [wordsIn(`event-text-${at}`, box, look)]) : []),
    ];
}

function numberMarks({ number, left, top }, at, look) {
    const [cx, cy] = [left + MARK / 2, top + MARK / 2];
    return [
        { id: `event-ring-${at}`, type: "circle", silent: true, shape: { cx, cy, r: MARK / 2 - 1 }, style: { fill: look.token("--paper"), stroke: look.token("--ink-2"), lineWidth: 1 }, z: 5 },
        { id: `event-number-${at}`, type: "text", silent: true, x: cx, y: cy, style: { text: String(number), fill: look.token("--ink"), font: `700 ${FONT - 1}px ${look.font}`, align: "center", verticalAlign: "middle" }, z: 6 },
    ];
}

/** Words on paper of their own, in front of lines and rules, where their box stands. */
export function wordsIn(id, { lines, left, top }, look, { colour = "--ink-2", weight = 400 } = {}) {
    return {
        id,
        type: "text",
        silent: true,
        x: left + PADDING,
        y: top,
        style: {
            text: lines.join("\n"),
            fill: look.token(colour),
            font: `${weight} ${FONT}px ${look.font}`,
            lineHeight: LINE_HEIGHT,
            verticalAlign: "top",
            backgroundColor: look.token("--paper"),
            padding: [0, PADDING, 0, 0],
        },
        z: 5,
    };
}

/** The box of one line of words beginning at a place, on its middle. */
export function lineBox(text, x, y, look) {
    return { lines: [text], left: x, top: y - LINE_HEIGHT / 2, width: textWidth(text, look) + 2 * PADDING, height: LINE_HEIGHT };
}
