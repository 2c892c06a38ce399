package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of one sheet of a workbook. */
final class SheetRows {

    private static final int MOST_COLUMNS = 16_384;

    private final Xml xml;
    private final SheetCell cell;
    private long line;
    private int width;
    private int formulas;
    private int rowCharacters;
    private long characters;

    SheetRows(Xml xml, SharedTexts texts, DateCells dates) {
        this.xml = xml;
        this.cell = new SheetCell(xml, texts, dates);
    }

    void read(RowReader rows) {
        try {
            while (xml.toTag()) {
                if (xml.opens("row")) {
                    line = line(xml.attribute("r"));
                    boolean hidden = xml.attribute("hidden").matches("1|true|on");
                    Row row = new Row(line, cells(), formulas, hidden);
                    if (!row.isBlank() && !rows.wantsMoreAfter(row)) {
                        return;
                    }
                }
            }
        } catch (RefusedFileException e) {
            throw e.problem().place().line() > 0
                    ? e
                    : RefusedFileException.at(
                            line, e.problem().fault(), e.problem().arguments().toArray());
        }
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(width);
        formulas = 0;
        rowCharacters = 0;
        int column = 0;
        while (xml.toTag() && !xml.closes("row")) {
            if (xml.opens("c")) {
                column = column(xml.attribute("r"), column);
                add(cell.read(line, column), cells);
                formulas += cell.isFormula() ? 1 : 0;
            }
        }
        width = cells.size();
        return cells;
    }

    private void add(Cell cell, List<Cell> cells) {
        if (cell.isBlank()) {
            return; // only its looks are set
        }
        if (cell.column() > Limits.CELLS) {
            throw RefusedFileException.at(line, Fault.TOO_MANY_CELLS, Limits.CELLS);
        }
        count(cell.text().length());
        while (cells.size() < cell.column() - 1) {
            cells.add(Cell.blank(line, cells.size() + 1));
        }
        cells.add(cell);
    }

    /** A text that many cells share is small in the file and large in what is read. */
    private void count(int length) {
        rowCharacters += length;
        if (rowCharacters > Limits.ROW_CHARACTERS) {
            throw RefusedFileException.at(line, Fault.ROW_TOO_LONG, Limits.ROW_CHARACTERS);
        }
        characters += length;
        if (characters > Limits.UNPACKED_BYTES) {
            throw RefusedFileException.of(Fault.ZIP_BOMB);
        }
    }

    /** Rows come in order; one without a number follows the one before. */
    private long line(String number) {
        long next = number.isEmpty() ? line + 1 : Numerals.whole(number);
        if (next <= line) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
        if (next > Limits.ROWS) {
            throw RefusedFileException.at(next, Fault.TOO_MANY_ROWS, Limits.ROWS);
        }
        return next;
    }

    /** So do cells. */
    private static int column(String reference, int before) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= MOST_COLUMNS; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else {
                break;
            }
        }
        column = reference.isEmpty() ? before + 1 : column;
        if (column <= before || column > MOST_COLUMNS) {
            throw RefusedFileException.of(Fault.BROKEN_WORKBOOK);
        }
        return column;
    }
}
