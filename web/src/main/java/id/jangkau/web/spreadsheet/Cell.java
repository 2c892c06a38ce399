package id.jangkau.web.spreadsheet;

/**
 * A cell as the file has it.
 *
 * @param line where it begins, 1 first
 * @param column 1 is A
 * @param kind what the file says it is
 * @param text what stands there without blanks around it; a number as {@code 7996826.5}, a date as
 *     {@code 2026-02-28}
 */
record Cell(long line, int column, Kind kind, String text) {

    enum Kind {
        /** Text, also one that looks like a number. Empty where nothing stands. */
        TEXT,
        /** A number of a workbook. */
        NUMBER,
        /** A date of a workbook. */
        DATE,
        /** A formula without its result. */
        UNCOMPUTED,
        /** The error of a formula. */
        ERROR
    }

    static Cell text(long line, int column, String text) {
        return new Cell(line, column, Kind.TEXT, Blanks.strip(text));
    }

    static Cell blank(long line, int column) {
        return new Cell(line, column, Kind.TEXT, "");
    }

    boolean isBlank() {
        return kind == Kind.TEXT && text.isEmpty();
    }
}
