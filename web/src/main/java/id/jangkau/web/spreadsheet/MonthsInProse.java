package id.jangkau.web.spreadsheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Months that a title names among other words: "Keadaan s.d. 30 Juni 2026", "Triwulan II 2026". */
final class MonthsInProse {

    private static final String YEAR = "[ ,/.-]*(?:(?:tahun|thn|year|of) *)?(\\d{4})(?!\\d)";
    private static final Pattern NAMED = pattern("(\\p{L}+)\\.? *(?:\\d{1,2}(?!\\d))?" + YEAR);
    private static final Pattern QUARTER =
            pattern("(?:triwulan|tw|kuartal|quarter|q)[. -]*(iv|i{1,3}|[1-4])" + YEAR);
    private static final Pattern HALF = pattern("semester[. -]*(i{1,2}|[12])" + YEAR);
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private MonthsInProse() {}

    /** The months of a text, each once; the last one of a part of a year. */
    static Set<YearMonth> of(String text) {
        String line = text.replaceAll("[\\p{Z}\\s]+", " ").toLowerCase(Locale.ROOT);
        Set<YearMonth> months = new TreeSet<>();
        NAMED.matcher(line)
                .results()
                .forEach(found -> add(months, found, MonthText.byName(found.group(1))));
        QUARTER.matcher(line).results().forEach(found -> add(months, found, 3 * part(found)));
        HALF.matcher(line).results().forEach(found -> add(months, found, 6 * part(found)));
        YearMonth whole = MonthText.read(line.strip());
        if (whole != null) {
            months.add(whole);
        }
        return months;
    }

    private static void add(Set<YearMonth> months, MatchResult found, int month) {
        YearMonth named = MonthText.month(Numerals.whole(found.group(2)), month, 1);
        if (named != null) {
            months.add(named);
        }
    }

    private static int part(MatchResult found) {
        String number = found.group(1);
        return ROMAN.contains(number) ? ROMAN.indexOf(number) + 1 : Numerals.whole(number);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])" + words);
    }
}
