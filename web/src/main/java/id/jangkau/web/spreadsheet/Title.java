package id.jangkau.web.spreadsheet;

import java.time.YearMonth;
import java.util.Set;

/**
 * Words that stand above a table, or on a sheet before it.
 *
 * @param place where
 * @param text what they say
 */
public record Title(Place place, String text) {

    /** The months that it names, each once; the last one of a quarter or half of a year. */
    public Set<YearMonth> months() {
        return MonthsInProse.of(text);
    }

    /** As much of it as a message may show. */
    public String excerpt() {
        return Excerpt.of(text);
    }
}
