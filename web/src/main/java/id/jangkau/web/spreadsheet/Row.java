package id.jangkau.web.spreadsheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line where it begins, 1 first
 * @param cells from column A on without a gap
 * @param formulas how many of the cells are results of formulas
 * @param hidden whether a person does not see it
 */
record Row(long line, List<Cell> cells, int formulas, boolean hidden) {

    /** The cell in a column, 1 is A. */
    Cell at(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.blank(line, column);
    }

    /** Whether another row has the same texts in the same columns. */
    boolean saysTheSame(Row other) {
        for (int column = Math.max(cells.size(), other.cells.size()); column > 0; column--) {
            if (!at(column).text().equals(other.at(column).text())) {
                return false;
            }
        }
        return true;
    }

    /** What stands in its cells, to the last that is not blank. */
    List<String> texts() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return cells.subList(0, width).stream().map(Cell::text).toList();
    }

    /** How many of its cells are not blank. */
    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether a row above names a column that this one does not, and others too. */
    boolean leavesGapsUnder(Row above) {
        return above.filled() > 1
                && above.cells().stream()
                        .anyMatch(cell -> !cell.isBlank() && at(cell.column()).isBlank());
    }

    boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
