// Bandingkan: extra coverage by region against Baseline, as a table whose cells are shaded.
import { BASELINE, keySymbol } from "./chosen.js";
import { format } from "./format.js";
import { element, given, part, say } from "./page.js";
import { hundredths } from "./units.js";

const CLASSES = 5;
const regionNames = given("regions");

/** Extra coverage of a region at the end, in shares of its workers; NaN where it has no workers. */
export function gain(regions, baseline, code) {
    const end = (list) => list.find((region) => region.code === code)?.coverage.at(-1) ?? NaN;
    return end(regions) - end(baseline);
}

/**
 * Shows a row per region and a column per scenario but Baseline.
 * @param id of the table
 * @param columns [{key, name, look, regions: [{code, coverage}]}], with the regions of its own Baseline as reference where that is another
 * @param baseline regions of Baseline
 * @return the largest gain, in shares
 */
export function showHeat(id, columns, baseline) {
    const others = columns.filter(({ key }) => key !== BASELINE);
    const rows = baseline.map(({ code }) => ({ code, gains: others.map(({ regions, reference = baseline }) => gain(regions, reference, code)) }));
    const most = Math.max(0, ...rows.flatMap(({ gains }) => gains).filter(Number.isFinite));
    part(id).replaceChildren(
        element(
            "thead",
            {},
            element(
                "tr",
                {},
                element("th", { scope: "col" }, say("comparison.pointsAgainst")),
                ...others.map(({ key, name, look }) => element("th", { scope: "col", class: "num", "data-scenario": key, "data-unit": say("comparison.pointsUnit") }, keySymbol(look), element("b", {}, name))),
            ),
        ),
        element(
            "tbody",
            {},
            ...rows.map(({ code, gains }, at) =>
                element(
                    "tr",
                    { class: at > 0 && rows[at - 1].code.slice(0, 2) !== code.slice(0, 2) && code.length > 2 ? "first" : null },
                    element("th", { scope: "row" }, regionNames[code] ?? code),
                    ...gains.map((value, of) => cell(value, most, others[of].key)),
                ),
            ),
        ),
    );
    return most;
}

function cell(value, most, key) {
    if (!Number.isFinite(value)) {
        return element("td", { class: "num", "data-scenario": key }, "–");
    }
    return element("td", { class: `num heat__${step(value, most)}`, "data-scenario": key, "data-value": hundredths(value * 100) }, format.points(value));
}

/** One of five classes of equal width between nothing and the largest gain; losses stay in the first. */
const step = (value, most) => (most > 0 ? Math.max(1, Math.min(CLASSES, Math.ceil((CLASSES * value) / most))) : 1);
