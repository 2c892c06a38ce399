package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows above a table, joined into one: "Pekerja" over "PU" is "Pekerja PU". A cell that covers
 * several columns stands in the first of them, in a workbook as in a text.
 */
final class HeadingRows {

    /**
     * A number of a column: (1), [1], 1, a, and -1, which Excel makes of (1); (5=3+4), (5)=(3)+(4).
     */
    private static final Pattern NUMBERED =
            Pattern.compile("[(\\[]?\\s*-?(\\d{1,3}|\\p{Alpha})\\s*(=[^)\\]]*)?[)\\].]?(\\s*=.*)?");

    private static final int FEWEST_NUMBERED = 3;

    private HeadingRows() {}

    /** A row as the upper one, with what the lower ones add. */
    static Row joined(List<Row> rows) {
        Row joined = rows.get(rows.size() - 1);
        for (int i = rows.size() - 2; i >= 0; i--) {
            joined = joined(rows.get(i), joined);
        }
        return joined;
    }

    private static Row joined(Row upper, Row lower) {
        List<Cell> cells = new ArrayList<>();
        String group = "";
        int width = Math.max(upper.cells().size(), lower.cells().size());
        for (int column = 1; column <= width; column++) {
            Cell above = upper.at(column);
            Cell below = lower.at(column);
            group = above.isBlank() ? group : above.text();
            group = below.isBlank() ? "" : group;
            String start = group.isEmpty() ? above.text() : group;
            cells.add(Cell.text(upper.line(), column, start + " " + below.text()));
        }
        return new Row(upper.line(), cells, 0, false);
    }

    /** Whether a row can name columns below the first: it has no digit. */
    static boolean isWords(Row row) {
        return row.cells().stream()
                .allMatch(
                        cell ->
                                cell.kind() == Cell.Kind.TEXT
                                        && cell.text().chars().noneMatch(Character::isDigit));
    }

    /** Whether a row numbers the columns from 1, or from a. */
    static boolean isNumbering(Row row) {
        int expected = 0;
        Set<Integer> first = new HashSet<>();
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            Matcher number = NUMBERED.matcher(cell.text());
            if (!number.matches()) {
                return false;
            }
            expected++;
            first.add(position(number.group(1)) - expected);
        }
        return expected >= FEWEST_NUMBERED && first.equals(Set.of(0));
    }

    private static int position(String number) {
        char c = Character.toLowerCase(number.charAt(0));
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : Integer.parseInt(number);
    }
}
