package id.jangkau.web.spreadsheet;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months that can be read in one way only. */
final class MonthText {

    private static final int MOST_CHARACTERS = 40;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/. ]?)(\\d{2}|(?<=[-/. ])\\d)(?:\\2(\\d{1,2}))?([T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(\\d{1,2})[- /.]+)?(\\p{L}+)\\.?[- /.,]*(?:(\\d{1,2}),? +)?(\\d{4})");
    private static final Pattern NAMED_SHORT =
            Pattern.compile("(?:\\d{1,2}[- /.])?(\\p{L}+)\\.?[- /.,'’]*\\d{2}");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}([-/. ])\\d{1,2}(\\1\\d{2})?");

    private static final Map<String, Integer> NAMES = names();

    private MonthText() {}

    /** The month of a text; null if it is none. */
    static YearMonth read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return null;
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return month(number(first.group(1)), number(first.group(3)), day(first.group(4)));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return month(number(last.group(2)), number(last.group(1)), 1);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            String day = named.group(1) == null ? named.group(3) : named.group(1);
            return month(number(named.group(4)), byName(named.group(2)), day(day));
        }
        return null;
    }

    /** A month that has such a day; null if none has, or nobody alive would mean it. */
    static YearMonth month(int year, int month, int day) {
        boolean sound = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
        YearMonth found = sound ? YearMonth.of(year, month) : null;
        return found != null && found.isValidDay(day) ? found : null;
    }

    /** Why a text is no month. */
    static Fault faultOf(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Fault.NOT_A_MONTH;
        }
        Matcher named = NAMED_SHORT.matcher(text);
        boolean shortYear =
                named.matches() && byName(named.group(1)) > 0 || SHORT.matcher(text).matches();
        return shortYear ? Fault.SHORT_YEAR : Fault.NOT_A_MONTH;
    }

    private static int day(String text) {
        return text == null ? 1 : number(text);
    }

    private static int number(String digits) {
        return Numerals.whole(digits);
    }

    /** Its number, 1 to 12, by its name in small or capital letters; 0 where none is called so. */
    static int byName(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> names() {
        String[] months = {
            "januari january jan",
            "februari february feb pebruari peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov nopember nop",
            "desember december des dec"
        };
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < months.length; i++) {
            for (String name : months[i].split(" ")) {
                names.put(name, i + 1);
            }
        }
        return Map.copyOf(names);
    }
}
