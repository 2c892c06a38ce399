// Checks what a link brought before the console shows it: a link may come from anybody.
// Values are left to the service, which refuses them at their field; here it is about what they are.

import { isTarget } from "./target.js";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const REGION = /^\d{2}(\.\d{2})?$/;
const LONGEST = 240;
const MOST = 200; // settings, as many as the service takes

const text = (value) => typeof value === "string";
const amount = (value) => Number.isFinite(value) && value >= 0;
const object = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What each field of a setting has to be. */
const FIELDS = (levers, payers) => ({
    lever: (value) => levers.includes(value),
    value: amount,
    regions: (value) => Array.isArray(value) && value.every((code) => text(code) && REGION.test(code)),
    from: (value) => text(value) && MONTH.test(value),
    to: (value) => text(value) && MONTH.test(value),
    durationMonths: (value) => Number.isInteger(value) && value >= 1,
    payers: (value) => object(value) && Object.entries(value).every(([payer, share]) => payers.includes(payer) && amount(share)),
});

/** The form of links that this version writes: a number that grows when an older version could not show all of it. */
export const FORM = 1;

/** Something in a link that this version does not know. */
export class Unknown extends Error {}

/** More settings than can be computed. */
export class TooMany extends Error {
    most = MOST;

    constructor(count) {
        super(`${count} settings`);
        this.count = count;
    }
}

/**
 * What this version knows of a link that a newer one made.
 * @returns {link, left}: what can be shown, and the names of what cannot
 */
export function understood(link, levers, payers) {
    if (!object(link) || !Number.isInteger(link.form) || link.form <= FORM || !object(link.body)) {
        return { link, left: [] };
    }
    const left = new Set();
    const fields = FIELDS(levers, payers);
    const known = (whole, names) => Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name) || !left.add(name)));
    const body = known(link.body, ["months", "levers", "assumptions"]);
    const settings = Array.isArray(body.levers) ? body.levers.filter(object) : [];
    body.levers = settings.filter(({ lever }) => levers.includes(lever) || !left.add(String(lever))).map((setting) => known(setting, Object.keys(fields)));
    return { link: { ...link, body }, left: [...left] };
}

/**
 * Whether what a link carries can be shown.
 * @throws Unknown with what cannot; TooMany where there are too many settings
 */
export function check(link, levers, payers) {
    expect(object(link), "link");
    const { name, data, model, target, figure, kept = {}, body } = link;
    for (const [key, value] of Object.entries({ name, model })) {
        expect(text(value), key);
    }
    expect(data === undefined || text(data), "data");
    expect(target === undefined || isTarget(target), "target");
    expect(figure === undefined || (object(figure) && text(figure.month) && MONTH.test(figure.month) && Number.isFinite(figure.coverage)), "figure");
    expect(object(kept) && [kept.id, kept.version].every((number) => number === undefined || Number.isInteger(number)), "kept");
    expect(object(body), "body");
    checkBody(body, levers, payers);
}

function checkBody(body, levers, payers) {
    const { months, levers: settings = [], assumptions = {}, assumptionSet = "", ...others } = body;
    expect(Object.keys(others).length === 0, Object.keys(others)[0]);
    expect(Number.isInteger(months) && months >= 1 && months <= LONGEST, "months");
    expect(Array.isArray(settings) && settings.every(object), "levers");
    if (settings.length > MOST) {
        throw new TooMany(settings.length);
    }
    expect(object(assumptions) && Object.values(assumptions).every(Number.isFinite), "assumptions");
    expect(text(assumptionSet), "assumptionSet");
    const fields = FIELDS(levers, payers);
    for (const setting of settings) {
        expect("lever" in setting && "value" in setting, "lever");
        for (const [name, value] of Object.entries(setting)) {
            expect(Object.hasOwn(fields, name), name);
            expect(fields[name](value), name === "lever" ? String(value) : name);
        }
    }
}

function expect(truth, what) {
    if (!truth) {
        throw new Unknown(what);
    }
}
