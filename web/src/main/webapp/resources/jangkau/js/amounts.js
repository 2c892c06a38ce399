// Amounts of rupiah as a person types them: "26,7 miliar", "Rp26.700.000.000".
import { format as ours } from "./format.js";

const THOUSAND = 1000;
const MILLION = 1e6;

/** The amount in rupiah that was typed; NaN where it is none, or below zero. */
export function amountOf(text, format = ours) {
    const bare = text.trim().toLowerCase().replace(/^rp\.?\s*/, "");
    const scale = format.words.scales.findIndex((name) => bare.endsWith(name));
    const number = scale < 0 ? bare : bare.slice(0, -format.words.scales[scale].length);
    const amount = format.parse(number.trim()) * (scale < 0 ? 1 : MILLION * THOUSAND ** scale);
    return amount >= 0 ? amount : NaN;
}
