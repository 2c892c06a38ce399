package id.jangkau.web.message;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Writes numbers, money and dates the way readers of one language expect them: {@code 7.996.826},
 * {@code 41,30 %}, {@code Rp1.250.000}, {@code Feb 2026}. Halves are rounded away from zero, a
 * minus is U+2212, the space before a percent sign does not break, and what is not a finite number
 * is written as a dash.
 */
public final class Format {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";
    private static final String NOTHING = "–";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext SIGNIFICANT = new MathContext(12);

    private final Words words;
    private final ZoneId zone;

    private Format(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** The writer for a language, on the clock of most readers: that of Makassar. */
    public static Format of(Language language) {
        return of(language, ZoneId.of("Asia/Makassar"));
    }

    /** The writer for a language, on the clock of a place. */
    public static Format of(Language language, ZoneId zone) {
        return new Format(language == Language.EN ? Words.ENGLISH : Words.INDONESIAN, zone);
    }

    /** A whole number with thousands separators. */
    public String number(double value) {
        return decimal(value, 0);
    }

    /** A number with exactly this many digits after the decimal mark. */
    public String decimal(double value, int digits) {
        return Double.isFinite(value) ? write(BigDecimal.valueOf(value), digits) : NOTHING;
    }

    /** A whole number that always shows its direction, {@code +807.162}. */
    public String signed(double value) {
        return sign(value, number(value));
    }

    /** A share in [0, 1] as a percentage with two decimals. */
    public String percent(double share) {
        return Double.isFinite(share)
                ? write(hundredfold(share), 2) + NO_BREAK_SPACE + "%"
                : NOTHING;
    }

    /** A number with all its digits and no more. */
    public String exact(double value) {
        return decimal(value, shortest(value).scale());
    }

    /** A share as a percentage with all its digits and no more. */
    public String exactPercent(double share) {
        BigDecimal percent = shortest(share).multiply(HUNDRED).stripTrailingZeros();
        return write(percent, Math.max(0, percent.scale())) + NO_BREAK_SPACE + "%";
    }

    /**
     * A number for machines, without the last bits that binary fractions leave; null where it is
     * none.
     */
    public String machine(double value) {
        return Double.isFinite(value) ? shortest(value).toPlainString() : null;
    }

    /** A number for machines with at most this many decimals; null where it is none. */
    public String machine(double value, int digits) {
        return Double.isFinite(value)
                ? plain(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP))
                        .toPlainString()
                : null;
    }

    private static BigDecimal shortest(double value) {
        return plain(BigDecimal.valueOf(value).round(SIGNIFICANT));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A percentage as somebody printed it, {@code 37 %}: with decimals only where it has some. */
    public String printedPercent(double percent) {
        return decimal(percent, percent == Math.rint(percent) ? 0 : 2) + NO_BREAK_SPACE + "%";
    }

    /** The difference of two shares in percentage points, {@code +9,53}. */
    public String points(double difference) {
        return Double.isFinite(difference)
                ? sign(difference, write(hundredfold(difference), 2))
                : NOTHING;
    }

    /** An amount in whole rupiah, {@code Rp1.250.000}. */
    public String rupiah(double amount) {
        return currency(number(amount));
    }

    /** A month in short, {@code Feb 2026}. */
    public String month(YearMonth month) {
        return words.shortMonths()[month.getMonthValue() - 1] + " " + month.getYear();
    }

    /** A month in full, {@code Februari 2026}. */
    public String longMonth(YearMonth month) {
        return words.longMonths()[month.getMonthValue() - 1] + " " + month.getYear();
    }

    /**
     * A moment to the minute, on the clock of the readers, with its name: {@code 23 Nov 2026, 15.30
     * WITA}.
     */
    public String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return "%d %s, %02d%s%02d %s"
                .formatted(
                        local.getDayOfMonth(),
                        month(YearMonth.from(local)),
                        local.getHour(),
                        words.timeMark(),
                        local.getMinute(),
                        clock(local));
    }

    /** The name of the local clock, as Indonesians call theirs. */
    private static String clock(ZonedDateTime local) {
        return switch (local.getZone().getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar", "Asia/Ujung_Pandang" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> "UTC" + (local.getOffset().getTotalSeconds() == 0 ? "" : local.getOffset());
        };
    }

    /** A day, {@code 2 Feb 2026}. */
    public String day(LocalDate day) {
        return day.getDayOfMonth() + NO_BREAK_SPACE + month(YearMonth.from(day));
    }

    private String write(BigDecimal value, int digits) {
        BigDecimal rounded = value.setScale(digits, RoundingMode.HALF_UP);
        String plain = grouped(digits).format(rounded.abs());
        return rounded.signum() < 0 ? MINUS + plain : plain;
    }

    private DecimalFormat grouped(int digits) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(words.grouping());
        symbols.setDecimalSeparator(words.decimal());
        return new DecimalFormat(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits), symbols);
    }

    /** Exact, so that no binary rounding shifts a half. */
    private static BigDecimal hundredfold(double share) {
        return BigDecimal.valueOf(share).multiply(HUNDRED);
    }

    private static String sign(double value, String written) {
        return value > 0 && written.chars().anyMatch(c -> c >= '1' && c <= '9')
                ? "+" + written
                : written;
    }

    private static String currency(String written) {
        return written.startsWith(MINUS) ? MINUS + "Rp" + written.substring(1) : "Rp" + written;
    }

    /** What differs between the two languages. */
    private record Words(
            char grouping, char decimal, char timeMark, String[] shortMonths, String[] longMonths) {

        static final Words INDONESIAN =
                new Words(
                        '.',
                        ',',
                        '.',
                        "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des".split(" "),
                        ("Januari Februari Maret April Mei Juni Juli Agustus September Oktober"
                                        + " November Desember")
                                .split(" "));

        static final Words ENGLISH =
                new Words(
                        ',',
                        '.',
                        ':',
                        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
                        ("January February March April May June July August September October"
                                        + " November December")
                                .split(" "));
    }
}
