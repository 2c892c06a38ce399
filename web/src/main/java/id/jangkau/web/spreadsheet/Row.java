package id.jangkau.web.spreadsheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param line where it begins, 1 first
 * @param cells from column A on without a gap
 * @param formulas how many of the cells are results of formulas
 */
record Row(long line, List<Cell> cells, int formulas) {

    /** The cell in a column, 1 is A. */
    Cell at(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.blank(line, column);
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
