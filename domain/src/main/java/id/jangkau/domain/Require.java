package id.jangkau.domain;

/** Argument checks that name the thing, its value and the rule. */
public final class Require {

    /** The most characters of any text in the database. */
    public static final int LONGEST_TEXT = 1000;

    private Require() {}

    /**
     * A text that says something: not null, not blank, at most {@value #LONGEST_TEXT} characters.
     */
    public static String text(String name, String value) {
        that(value != null && !value.isBlank(), name, value, "must not be blank");
        return note(name, value);
    }

    /** A text that says something in one language at least. */
    public static BilingualText text(String name, BilingualText value) {
        given(name, value);
        text(name, value.english());
        return value;
    }

    /** A text that may be empty, of at most {@value #LONGEST_TEXT} characters. */
    public static String note(String name, String value) {
        that(value != null, name, null, "must be given, if only as an empty text");
        that(
                value.length() <= LONGEST_TEXT,
                name,
                value,
                "must have at most " + LONGEST_TEXT + " characters");
        return value;
    }

    /** Something that must be there. */
    public static <T> T given(String name, T value) {
        that(value != null, name, null, "must be given");
        return value;
    }

    /** A number of persons, villages or the like: 0 or more. */
    public static long count(String name, long value) {
        that(value >= 0, name, value, "must not be negative");
        return value;
    }

    /** A whole number from least to most, both included. */
    public static int within(String name, int value, int least, int most) {
        that(value >= least && value <= most, name, value, "must be from " + least + " to " + most);
        return value;
    }

    /** A real number that is neither infinite nor NaN. */
    public static double finite(String name, double value) {
        that(Double.isFinite(value), name, value, "must be a finite number");
        return value;
    }

    /**
     * Any other rule.
     *
     * @throws IllegalArgumentException where it does not hold: "The name (value) rule."
     */
    public static void that(boolean holds, String name, Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("The %s (%s) %s.".formatted(name, value, rule));
        }
    }
}
