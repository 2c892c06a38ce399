// What the value of a lever means to a person: how often each village is reached, how many of ten.
import { format } from "./format.js";
import { say } from "./page.js";

const YEAR = 12;
const LONG = 24; // months from which on years are counted, even in parts
const NAMES = {
    VILLAGE_ENGAGEMENT: { often: "village" },
    EMPLOYER_COMPLIANCE: { often: "employer" },
    ACCOMPANIMENT: { of: "helped" },
    RETENTION_HELP: { of: "reminded" },
};

/**
 * A share that is reached each month, as the time in which each is reached once.
 * @returns {count, unit, exact}: months or years, the latter with one decimal at most
 */
export function interval(share) {
    const months = 1 / share;
    const whole = Math.round(months);
    const years = whole >= LONG || whole === YEAR;
    const count = years ? Math.round((months / YEAR) * 10) / 10 : whole;
    return { count, unit: years ? "years" : "months", exact: Math.abs(count * (years ? YEAR : 1) - months) < 1e-9 * months };
}

/** A share as so many of ten, or one of as many as it takes. */
export function ofTen(share) {
    const [part, all] = share >= 0.1 ? [Math.round(share * 10), 10] : [1, Math.round(1 / share)];
    return { part, all, exact: Math.abs(part / all - share) < 1e-9 };
}

/** The value of a lever in a person's words; empty where its unit says all, or where it is nothing. */
export function plainly(lever, value) {
    const { often, of } = NAMES[lever] ?? {};
    if (value === 0 || (often === undefined && of === undefined)) {
        return "";
    }
    return often ? reached(often, interval(value)) : counted(of, ofTen(value));
}

function reached(whom, { count, unit, exact }) {
    const written = format.exact(count);
    const time = count === 1 ? say(`simulator.plain.${unit}.one`) : say(`simulator.plain.${unit}`, written);
    return say(`simulator.plain.${whom}`, exact ? time : say("simulator.plain.about", time));
}

function counted(whom, { part, all, exact }) {
    const share = say("simulator.plain.of", format.number(part), format.number(all));
    return say(`simulator.plain.${whom}`, exact ? share : say("simulator.plain.about", share));
}
