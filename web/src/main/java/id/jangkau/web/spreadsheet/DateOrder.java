package id.jangkau.web.spreadsheet;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How dates in digits alone are written. Whatever names the month, or begins with the year, is read
 * alike.
 */
enum DateOrder implements Convention {
    /** 28/02/2026, as in Indonesia. */
    DAY_FIRST,
    /** 02/28/2026, as in the United States. */
    MONTH_FIRST;

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})( 0?0[:.]00([:.]00)?)?");

    @Override
    public YearMonth read(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (!digits.matches()) {
            return MonthText.read(text);
        }
        int first = Integer.parseInt(digits.group(1));
        int second = Integer.parseInt(digits.group(3));
        int year = Integer.parseInt(digits.group(4));
        return this == DAY_FIRST
                ? MonthText.month(year, second, first)
                : MonthText.month(year, first, second);
    }
}
