// One setting of a lever: a value, for some regions and some months; and how it reads.
import { format } from "./format.js";
import { projected } from "./months.js";
import { given, part, say } from "./page.js";

export const USUAL_DURATION = 6;

const SUGGESTED_START = "2027-01";
const MONTHS_AHEAD = 12; // the shortest horizon

const NAMED_REGIONS = 2; // more are counted

let names;

/** A setting of a lever with nothing else said. */
function untouched(lever) {
    return { lever, value: 0, from: null, to: null, regions: [], durationMonths: null, payers: null };
}

/**
 * The setting of a lever that nobody has touched: raised, it runs from a month that can still be prepared, in the
 * region that the page was opened for.
 */
export function idle(lever) {
    const { region } = part("content").dataset;
    return { ...untouched(lever), regions: region ? [region] : [], from: projected(MONTHS_AHEAD).includes(SUGGESTED_START) ? SUGGESTED_START : null };
}

/** The setting to show first: the one that runs last, and of those the longest. */
export function foremost(settings) {
    const later = (one, other) => (one.to ?? "9").localeCompare(other.to ?? "9") || (other.from ?? "").localeCompare(one.from ?? "");
    return settings.reduce((best, setting, at) => (later(setting, settings[best]) > 0 ? at : best), 0);
}

/** A setting of a scenario with everything said; what an untouched one says fills the gaps. */
export function complete(setting) {
    return { ...untouched(setting.lever), ...setting };
}

/** A setting as the service takes it: what is as usual stays unsaid. */
export function sent({ lever, value, from, to, regions, durationMonths, payers }) {
    return {
        lever,
        value,
        ...(regions.length > 0 && { regions }),
        ...(from && { from }),
        ...(to && { to }),
        ...(durationMonths !== null && durationMonths !== USUAL_DURATION && { durationMonths }),
        ...(payers && Object.keys(payers).length > 0 && { payers }),
    };
}

/** Do two settings, or two lists of them, say the same? */
export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** The first and the last position of a window among months; null where it misses them all. */
export function span({ from, to }, months) {
    const first = from ? months.findIndex((month) => month >= from) : 0;
    const last = to ? months.findLastIndex((month) => month <= to) : months.length - 1;
    return first >= 0 && first <= last ? { first, last } : null;
}

/** Do two settings share a kabupaten or kota? */
export function shareRegions({ regions: one }, { regions: other }) {
    const holds = (code, inner) => inner.startsWith(code);
    return one.length === 0 || other.length === 0 || one.some((a) => other.some((b) => holds(a, b) || holds(b, a)));
}

/** Does help with paperwork meet engaged villages? They stay engaged for a while after the last month of their setting. */
export function helped(help, engaged, months) {
    const [helping, engaging] = [span(help, months), span(engaged, months)];
    const lasting = engaging && engaging.last + (engaged.durationMonths ?? USUAL_DURATION) - 1;
    return helping !== null && engaging !== null && shareRegions(help, engaged) && helping.first <= lasting && engaging.first <= helping.last;
}

/**
 * What the settings of one lever come to however they are put, payers aside: the sum of their values in each
 * kabupaten/kota and month. Places of support belong to the regions of a setting together.
 */
export function meaning(settings, months) {
    names ??= given("regions");
    const all = Object.keys(names).filter((code) => code.includes("."));
    const sums = new Map();
    for (const { lever, value, from, to, regions, durationMonths } of settings.filter((setting) => setting.value > 0)) {
        const own = regions.length === 0 ? all : all.filter((code) => regions.some((chosen) => code.startsWith(chosen)));
        const { first, last } = span({ from, to }, months) ?? { first: 0, last: -1 };
        for (const place of lever === "CONTRIBUTION_SUPPORT" ? [own.join()] : own) {
            const key = `${place} ${durationMonths ?? USUAL_DURATION}`;
            const before = sums.get(key) ?? months.map(() => 0);
            sums.set(key, before.map((sum, at) => (at >= first && at <= last ? sum + value : sum)));
        }
    }
    return [...sums].sort(([one], [other]) => one.localeCompare(other));
}

/**
 * Another setting beside some: where and when none of them works, because settings of one lever add
 * up; with nothing of the lever where there is no such place, so that it changes nothing by itself.
 * @param chosen position of the one it takes after
 */
export function another(settings, chosen, provinces, months) {
    const like = settings[chosen];
    const free = provinces.find((code) => settings.every((setting) => !shareRegions(setting, { regions: [code] })));
    if (free) {
        return { ...like, regions: [free] };
    }
    const spans = settings.map((setting) => span(setting, months));
    const last = spans.every((own) => own) ? Math.max(...spans.map((own) => own.last)) : months.length;
    return last < months.length - 1 ? { ...like, from: months[last + 1], to: null } : { ...like, value: 0 };
}

/** Names of provinces, kabupaten and kota in a row. */
export function namesOf(regions) {
    names ??= given("regions");
    return regions.map((code) => names[code] ?? code).join(", ");
}

/** Who pays, with shares where several do. */
export function sharesInWords(payers) {
    return Object.entries(payers)
        .filter(([, share]) => share > 0)
        .map(([payer, share]) => say(`payer.${payer}`) + (share === 1 ? "" : ` ${format.exactPercent(share)}`))
        .join(", ");
}

export function regionsInWords({ regions }) {
    if (regions.length === 0) {
        return say("simulator.regionsAll");
    }
    return regions.length > NAMED_REGIONS ? say("simulator.regionsMany", regions.length) : namesOf(regions);
}

export function monthsInWords({ from, to }) {
    const first = from ? format.month(from) : say("simulator.fromStart");
    return `${first}–${to ? format.month(to) : say("simulator.end")}`;
}

export function payersInWords({ payers }) {
    return sharesInWords(payers ?? {}) || say("simulator.payersUsual");
}
