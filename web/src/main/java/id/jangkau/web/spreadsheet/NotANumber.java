package id.jangkau.web.spreadsheet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says why a text is no number that can be counted with. */
final class NotANumber {

    private static final Set<String> NOT_AVAILABLE =
            Set.of(
                    "n/a",
                    "na",
                    "n.a.",
                    "n.a",
                    "null",
                    "nil",
                    "none",
                    "nan",
                    "tad",
                    "t.a.",
                    "tidak ada",
                    "tidak ada data",
                    "no data",
                    "...",
                    "…",
                    "?");

    private static final Pattern SCIENTIFIC = Pattern.compile("-?\\d[\\d.,]*[eE][+-]?\\d+");
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)(rp|idr|usd)\\b.*|rp\\.?\\s*\\d.*|.*[$€£].*|.*\\b(rupiah|idr)");

    private static final int MOST_CHARACTERS = 60;

    private NotANumber() {}

    static Fault faultOf(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Fault.NOT_A_NUMBER;
        }
        if (text.matches("[-–—−]+")) {
            return Fault.DASH;
        }
        if (NOT_AVAILABLE.contains(text.toLowerCase(Locale.ROOT))) {
            return Fault.NOT_AVAILABLE;
        }
        if (text.endsWith("%") || text.startsWith("%")) {
            return Fault.PERCENT;
        }
        if (CURRENCY.matcher(text).matches()) {
            return Fault.CURRENCY;
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Fault.SCIENTIFIC;
        }
        return signed(text);
    }

    private static Fault signed(String text) {
        if (text.matches("\\([\\d.,\\s]+\\)")) {
            return Fault.PARENTHESES;
        }
        return text.matches("[-−–][\\d.,\\p{Z}]*\\d[\\d.,\\p{Z}]*|\\d[\\d.,\\p{Z}]*[-−–]")
                ? Fault.NEGATIVE
                : Fault.NOT_A_NUMBER;
    }
}
