package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a table begins whose headings say nothing that is known: at its first row of figures,
 * and at the words right above it.
 */
final class Beginning {

    private final List<Row> rows;
    private final List<Integer> numbers;
    private final long widest;

    /**
     * @param rows the first ones of a sheet
     * @param numbers columns that a person said to hold numbers, 1 is A
     */
    Beginning(List<Row> rows, List<Integer> numbers) {
        this.rows = new ArrayList<>(rows);
        this.numbers = numbers;
        this.widest = rows.stream().mapToLong(Row::filled).max().orElse(0);
    }

    /** The lines of its header; empty where no row has figures. */
    Optional<HeaderLines> find(String sheet) {
        for (int i = 0; i < Math.min(rows.size(), Limits.HEADER_ROWS); i++) {
            if (isFigures(rows.get(i))) {
                return Optional.of(above(sheet, i));
            }
        }
        return Optional.empty();
    }

    private boolean isFigures(Row row) {
        if (!numbers.isEmpty()) {
            return numbers.stream().allMatch(column -> Column.saysNumber(row.at(column)));
        }
        return row.filled() > 1
                && row.filled() * 2 >= widest
                && !HeadingRows.isNumbering(row)
                && row.cells().stream().anyMatch(Column::saysNumber);
    }

    private HeaderLines above(String sheet, int figures) {
        int last = figures - 1;
        while (last >= 0 && !isHeading(rows.get(last), rows.get(figures))) {
            last--;
        }
        if (last < 0) {
            return HeaderLines.blankAbove(sheet, rows.subList(figures, rows.size()));
        }
        int first = last;
        while (first > 0
                && last - first + 1 < HeaderSearch.DEEPEST
                && HeadingRows.isWords(rows.get(first))
                && rows.get(first).leavesGapsUnder(rows.get(first - 1))) {
            first--;
        }
        return new HeaderLines(
                sheet, rows.subList(first, last + 1), rows.subList(last + 1, rows.size()));
    }

    /** As wide as half of the figures below: no title, no name of a group. */
    private static boolean isHeading(Row row, Row figures) {
        return row.filled() > 1
                && row.filled() * 2 >= figures.filled()
                && !HeadingRows.isNumbering(row);
    }
}
