// The mirror of id.jangkau.web.message.Format: both follow the same table of cases.
const WORDS = {
    id: {
        grouping: ".",
        decimal: ",",
        scales: ["juta", "miliar", "triliun"],
        short: "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des".split(" "),
        long: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
    },
    en: {
        grouping: ",",
        decimal: ".",
        scales: ["million", "billion", "trillion"],
        short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
        long: "January February March April May June July August September October November December".split(" "),
    },
};
const SPACE = "\u00a0";
const MINUS = "\u2212";
const NOTHING = "–";

/** A number that says what it means: no 0.014199999999999999. */
export const clean = (value) => Number(value.toPrecision(12));

/** A hundredfold, without the binary error of a multiplication. */
const hundredfold = (share) => Number(`${share}e2`) || share * 100;

export class Format {
    constructor(language) {
        this.words = WORDS[language] ?? WORDS.id;
        this.writers = [];
    }

    number(value) {
        return this.decimal(value, 0);
    }

    decimal(value, digits) {
        if (!Number.isFinite(value)) {
            return NOTHING;
        }
        const plain = this.#writer(digits)
            .format(Math.abs(value))
            .replace(/[.,]/g, (mark) => (mark === "," ? this.words.grouping : this.words.decimal));
        return value < 0 && /[1-9]/.test(plain) ? MINUS + plain : plain;
    }

    /** A number with all its digits and no more. */
    exact(value) {
        const shown = clean(value);
        return this.decimal(shown, (String(shown).split(".")[1] ?? "").length);
    }

    exactPercent(share) {
        return this.exact(hundredfold(share)) + SPACE + "%";
    }

    signed(value) {
        return this.#sign(value, this.number(value));
    }

    percent(share) {
        return Number.isFinite(share) ? this.decimal(hundredfold(share), 2) + SPACE + "%" : NOTHING;
    }

    points(difference) {
        return this.#sign(difference, this.decimal(hundredfold(difference), 2));
    }

    rupiah(amount) {
        return this.#currency(this.number(amount));
    }

    shortRupiah(amount) {
        const size = Math.abs(amount);
        if (size < 1e6 || !Number.isFinite(size)) {
            return this.rupiah(amount);
        }
        const power = size < 999.95e6 ? 0 : size < 999.95e9 ? 1 : 2; // what rounds to 1.000,0 moves up
        return this.#currency(this.decimal(amount / [1e6, 1e9, 1e12][power], 1)) + SPACE + this.words.scales[power];
    }

    /** @param month such as "2026-02" */
    month(month) {
        return this.#named(month, this.words.short);
    }

    longMonth(month) {
        return this.#named(month, this.words.long);
    }

    /**
     * The number that a person typed in this language; NaN where it is none. A grouping mark counts
     * only before three digits, so that "1.5" typed by habit is never taken for fifteen.
     */
    parse(text) {
        const { grouping, decimal } = this.words;
        const bare = text.replace(/[\s\u00a0]/g, "").replace(MINUS, "-");
        const grouped = new RegExp(`^[-+]?\\d{1,3}(\\${grouping}\\d{3})+(\\${decimal}\\d+)?$`).test(bare);
        const plain = (grouped ? bare.replaceAll(grouping, "") : bare).replace(decimal, ".");
        return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
    }

    /** Do exactly three digits follow the decimal mark, as they would follow the grouping mark of the other language? */
    hasThreeDecimals(text) {
        return new RegExp(`^[-+]?\\d{1,3}\\${this.words.decimal}\\d{3}$`).test(text.trim());
    }

    #named(month, names) {
        const [year, number] = month.split("-").map(Number);
        return `${names[number - 1]} ${year}`;
    }

    #writer(digits) {
        return (this.writers[digits] ??= new Intl.NumberFormat("en", {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
        }));
    }

    #sign(value, written) {
        return value > 0 && /[1-9]/.test(written) ? "+" + written : written;
    }

    #currency(written) {
        return written.startsWith(MINUS) ? `${MINUS}Rp${written.slice(1)}` : `Rp${written}`;
    }
}

export const format = new Format(globalThis.document?.documentElement.lang);
