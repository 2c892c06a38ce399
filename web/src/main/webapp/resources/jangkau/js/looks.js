// How scenarios look: colour never stands alone, each has its own dash and its own marker.

export const LOOKS = {
    central: { colour: "--s-baseline", dash: "solid", width: 1, marker: "rect" },
    baseline: { colour: "--s-baseline", dash: [0.1, 5], width: 2, marker: "rect" },
    1: { colour: "--s-1", dash: "solid", width: 2.5, marker: "circle" },
    2: { colour: "--s-2", dash: [9, 5], width: 2.5, marker: "triangle" },
    3: { colour: "--s-3", dash: "solid", width: 2.5, marker: "diamond" },
    4: { colour: "--s-4", dash: [10, 4, 2, 4], width: 2.5, marker: "inverted" },
    5: { colour: "--s-5", dash: [16, 4], width: 2.5, marker: "cross" },
};

const OUTLINES = {
    rect: [[-4, -4], [4, -4], [4, 4], [-4, 4]],
    triangle: [[0, -6], [5.5, 4], [-5.5, 4]],
    inverted: [[0, 6], [5.5, -4], [-5.5, -4]],
    diamond: [[0, -6], [6, 0], [0, 6], [-6, 0]],
    cross: [[-2, -6], [2, -6], [2, -2], [6, -2], [6, 2], [2, 2], [2, 6], [-2, 6], [-2, 2], [-6, 2], [-6, -2], [-2, -2]],
};

/** The marker at a place in a chart. */
export function marker(id, kind, x, y, colour) {
    const shape =
        kind === "circle"
            ? { type: "circle", shape: { cx: 0, cy: 0, r: 4.5 } }
            : { type: "polygon", shape: { points: OUTLINES[kind] } };
    return { id, ...shape, x, y, silent: true, style: { fill: colour }, z: 8 };
}

/** How strong a line and what belongs to it is drawn: weaker where another stands in front. */
export const strength = ({ aside }) => (aside ? 0.35 : 1);

/** A shape of a line, as strong as the line is drawn. */
export const ofStrength = (line, shape) => ({ ...shape, style: { ...shape.style, opacity: strength(line) } });

/** The line and marker of a scenario as children of an SVG of 34 × 12, for lists and tables. */
export function key(look) {
    const { colour, dash, width, marker: kind } = LOOKS[look];
    const make = (name, attributes) => {
        const shape = document.createElementNS("http://www.w3.org/2000/svg", name);
        for (const [attribute, value] of Object.entries(attributes)) {
            shape.setAttribute(attribute, value);
        }
        return shape;
    };
    const line = make("path", { d: "M1 6H33", fill: "none", "stroke-width": width, "stroke-linecap": "round", "stroke-dasharray": dash === "solid" ? "none" : dash.join(" ") });
    const mark = kind === "circle" ? make("circle", { cx: 17, cy: 6, r: 4 }) : make("polygon", { points: OUTLINES[kind].map(([x, y]) => `${17 + x},${6 + y}`).join(" ") });
    line.style.stroke = `var(${colour})`;
    mark.style.fill = `var(${colour})`;
    return [line, mark];
}

export const LABELS = 200; // px beside the charts of Simulasi, which share one time axis

export const LEVER_COLOURS = {
    VILLAGE_ENGAGEMENT: "--l-village",
    ACCOMPANIMENT: "--l-accompaniment",
    MEDIA_CAMPAIGN: "--l-media",
    EMPLOYER_COMPLIANCE: "--l-compliance",
    CONTRIBUTION_DISCOUNT: "--l-discount",
    CONTRIBUTION_SUPPORT: "--l-support",
    RETENTION_HELP: "--l-retention",
};
