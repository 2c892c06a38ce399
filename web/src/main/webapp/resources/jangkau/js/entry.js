// What was entered: where its differences and its regions are, and from which month projections start.
import { format } from "./format.js";
import { element, part, say } from "./page.js";

const MOST_LINKED = 20;

/**
 * Says what the figures of a file became.
 * @param change the preview that was seen
 */
export function showEntry({ dataVersion, baseMonth }, { version, missing, figures }) {
    const month = format.longMonth(baseMonth);
    part("entered-text").textContent = missing > 0 ? say("intake.stayed", month, format.number(missing)) : say("intake.enteredNote", dataVersion, month);
    part("entered-differences").href = `data?${new URLSearchParams({ before: version, after: dataVersion })}#comparison`;
    part("entered").hidden = false;
    showRegions(new Map(figures.filter(({ effect }) => effect !== "SAME").map(({ code, name }) => [code, name])));
}

function showRegions(names) {
    const links = [...names].slice(0, MOST_LINKED).flatMap(([code, name]) => [" ", element("a", { href: `region?${new URLSearchParams({ code })}` }, name)]);
    const more = names.size > MOST_LINKED ? [` ${say("intake.more", format.number(names.size - MOST_LINKED))}`] : [];
    part("entered-regions").replaceChildren(say("intake.enteredRegions"), ...links, ...more);
    part("entered-regions").hidden = names.size === 0;
}
