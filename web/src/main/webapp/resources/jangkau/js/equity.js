// Bandingkan: how far kabupaten and kota lie apart in each scenario.
import { fill } from "./cards.js";
import { head, mark } from "./columns.js";
import { format } from "./format.js";
import { element, given, part, say } from "./page.js";
import { hundredths } from "./units.js";
import { spreads } from "./verdict.js";

const LOW = 0.3; // coverage; said in words as three of ten
const regionNames = given("regions");

/**
 * The lowest and the highest region in a month, how far they lie apart, and who works where coverage is low.
 * @param regions [{code, workers, coverage}], a value per month; regions without workers do not count
 */
function standing(regions, month) {
    const places = regions.map(({ code, workers, coverage }) => ({ code, workers: workers[month], share: coverage[month] })).filter(({ share }) => Number.isFinite(share));
    const [low, high] = [Math.min(...places.map(({ share }) => share)), Math.max(...places.map(({ share }) => share))];
    const under = places.filter(({ share }) => share < LOW);
    return { lowest: at(places, low), highest: at(places, high), spread: high - low, under: under.reduce((all, { workers }) => all + workers, 0), count: under.length };
}

/** The regions that are written with a share: those that lie closer are not told apart. */
const at = (places, share) => ({ share, codes: places.filter((place) => hundredths(100 * place.share) === hundredths(100 * share)).map(({ code }) => code) });

/** One region by its name, several by the first and how many more there are. */
function named([first, ...others]) {
    const name = regionNames[first] ?? first;
    return others.length > 0 ? say("comparison.andOthers", name, others.length) : name;
}

/**
 * @param columns [{key, name, data, regions, from}], from being the month that their data begin in
 * @param baseline for the tint of the highest
 * @param month the last one, in words
 */
export function showEquity(columns, baseline, month) {
    const places = columns.map(({ regions, from }) => ({ from, start: standing(regions, 0), ...standing(regions, regions[0].coverage.length - 1) }));
    const row = ({ label, unit, value, write, detail }) =>
        element(
            "tr",
            {},
            element("th", { scope: "row", "data-unit": unit }, label),
            ...places.map((place, at) => element("td", { ...mark("num", columns[at], columns, baseline), "data-value": value(place) }, write(place), element("small", {}, detail(place)))),
        );
    fill("equity", head(say("comparison.measure"), columns, baseline), ...ROWS.map(row));
    part("equity-state").textContent = "";
    part("equity-part").hidden = false;
    part("equity-sentence").textContent = spreads(columns.map(({ name, data, from }, at) => ({ name, data, from, before: places[at].start.spread, after: places[at].spread })), month);
}

const since = (words, { from }) => say("comparison.change", words, format.month(from));

const ofRegion = (label, read) => ({
    label: say(label),
    unit: "%",
    value: (place) => hundredths(read(place).share * 100),
    write: (place) => format.percent(read(place).share),
    detail: (place) => named(read(place).codes),
});

const ROWS = [
    ofRegion("comparison.lowest", ({ lowest }) => lowest),
    ofRegion("comparison.highestRegion", ({ highest }) => highest),
    {
        label: say("comparison.spread"),
        unit: say("comparison.pointsUnit"),
        value: ({ spread }) => hundredths(spread * 100),
        write: ({ spread }) => say("comparison.points", format.decimal(spread * 100, 2)),
        detail: (place) => since(say("comparison.points", format.points(place.spread - place.start.spread)), place),
    },
    {
        label: say("comparison.under"),
        unit: say("chart.persons"),
        value: ({ under }) => Math.round(under),
        write: ({ under }) => format.number(under),
        detail: (place) => `${say("comparison.underCount", place.count)}; ${since(format.signed(place.under - place.start.under), place)}`,
    },
];

/** Takes away what is no longer true. */
export function withdrawEquity(remark) {
    part("equity-state").textContent = remark;
    part("equity-sentence").textContent = "";
    part("equity-part").hidden = true;
}
