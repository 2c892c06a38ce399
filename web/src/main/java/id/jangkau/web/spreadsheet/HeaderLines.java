package id.jangkau.web.spreadsheet;

import java.util.List;

/**
 * The lines in which a header stands, and the first ones below.
 *
 * @param sheet empty in a text table
 * @param headings from the first that names columns to the last; at least one, which may be blank
 * @param below as many as a person needs to see what the columns hold
 */
record HeaderLines(String sheet, List<Row> headings, List<Row> below) {

    private static final int MOST_BELOW = 5;

    HeaderLines {
        headings = List.copyOf(headings);
        below = below.stream().limit(MOST_BELOW).toList();
    }

    /** Lines above which nothing is named. */
    static HeaderLines blankAbove(String sheet, List<Row> below) {
        Row first = below.get(0);
        List<Cell> blank =
                first.cells().stream().map(c -> Cell.blank(c.line(), c.column())).toList();
        return new HeaderLines(sheet, List.of(new Row(first.line() - 1, blank, 0, false)), below);
    }
}
