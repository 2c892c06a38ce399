package id.jangkau.web.spreadsheet;

/** What a dash in a column of numbers means; only a person knows. */
enum Dash {
    /** Nobody has said it; such a cell is refused. */
    UNSAID,
    /** None. */
    ZERO,
    /** Not known, as an empty cell. */
    UNKNOWN;

    /** The answer of this name; unsaid where it is none. */
    static Dash of(String answer) {
        return ZERO.name().equals(answer) ? ZERO : UNKNOWN.name().equals(answer) ? UNKNOWN : UNSAID;
    }
}
