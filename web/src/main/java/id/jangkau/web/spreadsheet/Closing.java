package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What offices write below a table: place and date, who signs, the numbers of officials. It may
 * stand under any column. Only what comes after the last row with all its figures is taken for it,
 * only from the first line on that says such a thing, and no line that has a figure and does not.
 */
final class Closing {

    private static final int MOST_LINES = 40;

    private static final Pattern SIGNS =
            Pattern.compile(
                    "\\b(nip|nrp|mengetahui|menyetujui|mengesahkan|plt|plh|ttd|tanda tangan|dicetak)\\b"
                            + "|\\b(sumber|keterangan|catatan|source|note) *:"
                            + "|\\bkepala (dinas|badan|kantor|cabang|bidang|bagian|seksi|sub|upt|biro)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("\\p{L}, *(\\d{1,2}|[. _…]+)? *\\p{L}+ *\\d{4}\\b");

    private final Header header;
    private final List<Row> held = new ArrayList<>();
    private final Set<Long> lines = new TreeSet<>();
    private boolean tooLong;

    Closing(Header header) {
        this.header = header;
    }

    /**
     * Holds a row back until it is known whether it belongs to the table.
     *
     * @param table takes the rows that do, in their order
     */
    void add(Row row, Consumer<Row> table) {
        boolean whole = header.hasFigures(row);
        if (whole || tooLong) {
            release(table);
            table.accept(row);
            tooLong &= !whole;
        } else {
            held.add(row);
            tooLong = held.size() > MOST_LINES;
        }
    }

    /** The same for those held back at the end of the file. */
    void end(Consumer<Row> table) {
        if (!tooLong) {
            held.stream().dropWhile(row -> !signs(row)).filter(this::isPassed).forEach(this::pass);
        }
        held.removeIf(row -> lines.contains(row.line()));
        release(table);
    }

    private void release(Consumer<Row> table) {
        held.forEach(table);
        held.clear();
    }

    private void pass(Row row) {
        lines.add(row.line());
    }

    /** Whether a row below the table would be read as one of it, and is none. */
    private boolean isPassed(Row row) {
        boolean figure = row.cells().stream().anyMatch(header::isFigure);
        return header.kindOf(row) == RowKind.FIGURES
                && !PersonalData.saysIdentity(row)
                && (signs(row) || !figure);
    }

    private static boolean signs(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .anyMatch(
                        text ->
                                SIGNS.matcher(text).find()
                                        || PLACE_AND_DATE.matcher(text).find()
                                                && MonthsInProse.of(text).size() == 1);
    }

    /** The lines that are not read. */
    Set<Long> lines() {
        return lines;
    }
}
