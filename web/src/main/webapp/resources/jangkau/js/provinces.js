// Bandingkan: the scenarios by province, and by kabupaten and kota.
import { BASELINE } from "./chosen.js";
import { answersTo } from "./compared.js";
import { showEquity, withdrawEquity } from "./equity.js";
import { format } from "./format.js";
import { gain, showHeat } from "./heat.js";
import { showMultiples } from "./multiples.js";
import { mixed, monthsBetween } from "./ondata.js";
import { newest, part, say } from "./page.js";
import { alone, highest, placed } from "./verdict.js";

const own = ({ result }) => result.provinces;
const nameOf = (code) => part("region").querySelector(`[value="${code}"]`).textContent;

/** Shows what each province gains, and where it stands. */
export function showProvinces({ columns, baseline: reference, region }, month) {
    const provinces = own(reference);
    const most = showHeat("provinces", columns.map((column) => ({ ...column, regions: own(column), reference: own(column.reference) })), provinces);
    const [best] = highest(
        columns.map((column) => ({ ...column, ...column.result.total })),
        reference.result.total,
    );
    const places = provinces.map(({ code, coverage }) => ({ name: nameOf(code), start: coverage[0], points: best ? gain(own(best), provinces, code) : NaN }));
    part("provinces-month").textContent = `, ${month}`;
    part("provinces-sentence").textContent = alone(columns) || mixed(columns) ? "" : placed(best, places);
    part("provinces-note").textContent = most > 0 ? say("comparison.shades", format.points(most)) : "";
    const lines = columns.some(({ key }) => key === BASELINE) ? columns : [reference, ...columns].map((column) => ({ look: "baseline", ...column }));
    showMultiples(lines.map((column) => ({ ...column, provinces: own(column) })), region, nameOf, month);
}

/**
 * Kabupaten and kota are asked for only where somebody looks: at their table, or at how far they lie apart.
 * @param drawn called when they are shown
 */
export function regencies(drawn) {
    let shown = null;
    let near = false;
    const detail = part("regencies-part");
    const take = newest(async ({ columns, baseline, months, region }) => {
        const { references, runs } = await answersTo(columns, monthsBetween(part("content").dataset.base, months.at(-1)), "regions");
        if (shown?.columns !== columns || ![...references, ...runs].every(({ value }) => value)) {
            return;
        }
        showHeat("regencies", columns.map((column, at) => ({ ...column, regions: runs[at].value.regions, reference: references[at].value.regions })), references[0].value.regions);
        const inside = ({ code }) => code.startsWith(region);
        showEquity(columns.map((column, at) => ({ ...column, from: runs[at].value.months[0], regions: runs[at].value.regions.filter(inside) })), baseline, format.longMonth(months.at(-1)));
        drawn();
    });
    const look = () => shown !== null && (near || detail.open) && take(shown);
    detail.addEventListener("toggle", look);
    new IntersectionObserver(([{ isIntersecting }]) => {
        near = isIntersecting;
        look();
    }, { rootMargin: "400px" }).observe(part("equity-section"));
    return (result) => {
        shown = result;
        if (result !== null) {
            withdrawEquity(say("comparison.pendingRegions"));
            look();
        }
    };
}
