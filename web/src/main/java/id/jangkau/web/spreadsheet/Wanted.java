package id.jangkau.web.spreadsheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that somebody wants to find in a file.
 *
 * @param key what the caller calls it
 * @param kind what its cells mean
 * @param need whether it, and every cell of it, must be there
 * @param names how people head it, in any language; case, blanks, marks and accents do not matter
 */
public record Wanted(String key, Kind kind, Need need, List<String> names) {

    /** What the cells of a column mean. */
    public enum Kind {
        /** Words or codes. */
        TEXT,
        /** Numbers from 0 on. */
        NUMBER,
        /** Months; of a day its month is taken. */
        MONTH
    }

    /** Whether something must be there. */
    public enum Need {
        /** A file without the column, or a row without the cell, is refused. */
        REQUIRED,
        /** It may be missing. */
        OPTIONAL
    }

    public Wanted {
        names = List.copyOf(names);
    }

    /** Whether it must be there. */
    public boolean isRequired() {
        return need == Need.REQUIRED;
    }

    /** Its names as the words of a {@link Heading}. */
    Set<String> words() {
        return names.stream().map(Heading::words).collect(Collectors.toSet());
    }

    /** How the column is called in messages. */
    String title() {
        return names.isEmpty() ? key : names.get(0);
    }
}
