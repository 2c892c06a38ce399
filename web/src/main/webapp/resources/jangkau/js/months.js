// Months such as "2026-03", and choosing one.
import { format } from "./format.js";
import { element, part, say } from "./page.js";

/** Months from a first one on, as "2026-03". */
export function monthsFrom(first, count) {
    const [year, month] = first.split("-").map(Number);
    return Array.from({ length: count }, (_, at) => {
        const index = year * 12 + month - 1 + at;
        return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    });
}

/** The months of a projection; the first is the one after the base month of the data. */
export function projected(months) {
    return monthsFrom(part("content").dataset.base, months + 1).slice(1);
}

/** The last month of a projection in words. */
export function horizonEnd(months) {
    return format.month(projected(months).at(-1));
}

/** Offers lengths of a projection, months, each by its last month. */
export function fillHorizons(select, lengths, chosen) {
    select.replaceChildren(
        ...lengths.map((months) => {
            const [key, length] = months % 12 === 0 ? ["chart.years", months / 12] : ["chart.months", months];
            return element("option", { value: months }, say(key, horizonEnd(months), length));
        }),
    );
    select.value = chosen;
}

/** Months by year; a chosen month outside is kept and offered, never changed behind one's back. */
export function fillMonths(select, months, chosen, open) {
    const offered = chosen && !months.includes(chosen) ? [chosen, ...months].sort() : months;
    const signature = `${offered[0]} ${offered.at(-1)} ${offered.length}`;
    if (select.dataset.months !== signature) {
        select.dataset.months = signature;
        const years = [...new Set(offered.map((month) => month.slice(0, 4)))];
        select.replaceChildren(
            element("option", { value: "" }, open),
            ...years.map((year) =>
                element(
                    "optgroup",
                    { label: year },
                    ...offered.filter((month) => month.startsWith(year)).map((month) => element("option", { value: month }, format.month(month))),
                ),
            ),
        );
    }
    select.value = chosen ?? "";
}
