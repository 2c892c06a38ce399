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

    /** The convention that most cells fit; the first of several. */
    Convention winner() {
        return conventions.get(winners().get(0));
    }

    /** The first cell that the best conventions read differently; null where there is none. */
    Cell doubtful() {
        for (Cell cell : doubtful) {
            if (cell != null && readings(cell).size() > 1) {
                return cell;
            }
        }
        return null;
    }

    /** What a cell means in the best conventions, each meaning once. */
    List<Reading> readings(Cell cell) {
        List<Reading> readings = new ArrayList<>();
        for (int i : winners()) {
            Object value = conventions.get(i).read(cell.text());
            if (value != null && readings.stream().noneMatch(r -> r.value().equals(value))) {
                readings.add(new Reading(conventions.get(i).name(), value));
            }
        }
        return readings;
    }

    private List<Integer> winners() {
        long most = 0;
        for (long count : cells) {
            most = Math.max(most, count);
        }
        List<Integer> winners = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == most) {
                winners.add(i);
            }
        }
        return winners;
    }
}
