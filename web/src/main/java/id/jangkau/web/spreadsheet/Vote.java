package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one column vote on the convention in which they are written. Never does one cell
 * decide for itself: 1.234 says nothing, 7.996.826 below it says everything.
 */
final class Vote {

    private final int column;
    private final List<? extends Convention> conventions;
    private final long[] cells;

    /** For each set of conventions, as bits, the first cell that these read differently. */
    private final Cell[] doubtful;

    Vote(int column, List<? extends Convention> conventions) {
        this.column = column;
        this.conventions = conventions;
        this.cells = new long[conventions.size()];
        this.doubtful = new Cell[1 << conventions.size()];
    }

    void add(Row row) {
        Cell cell = row.at(column);
        if (cell.kind() != Cell.Kind.TEXT || cell.text().isEmpty()) {
            return;
        }
        int set = 0;
        Object first = null;
        boolean differ = false;
        for (int i = 0; i < cells.length; i++) {
            Object value = conventions.get(i).read(cell.text());
            if (value != null) {
                cells[i]++;
                set |= 1 << i;
                differ |= first != null && !first.equals(value);
                first = value;
            }
        }
        if (differ && doubtful[set] == null) {
            doubtful[set] = cell;
        }
    }

    /** Whether its cells say anything about how numbers, or months, are written. */
    boolean isDecided() {
        List<Convention> winners = winners();
        return winners.size() < conventions.size() && doubtful(winners) == null;
    }

    /** The first cell that some conventions read differently; null where there is none. */
    Cell doubtful(List<Convention> among) {
        for (Cell cell : doubtful) {
            if (cell != null && readings(cell, among).size() > 1) {
                return cell;
            }
        }
        return null;
    }

    /** What a cell means in some conventions, each meaning once. */
    static List<Reading> readings(Cell cell, List<Convention> among) {
        List<Reading> readings = new ArrayList<>();
        for (Convention convention : among) {
            Object value = convention.read(cell.text());
            if (value != null && readings.stream().noneMatch(r -> r.value().equals(value))) {
                readings.add(new Reading(convention.name(), value));
            }
        }
        return readings;
    }

    /** The conventions that most cells fit. */
    List<Convention> winners() {
        long most = 0;
        for (long count : cells) {
            most = Math.max(most, count);
        }
        List<Convention> winners = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == most) {
                winners.add(conventions.get(i));
            }
        }
        return winners;
    }
}
