package id.jangkau.web.spreadsheet;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** A row of a file all of whose wanted cells are sound. */
public final class TableRow {

    private final Header header;
    private final Row row;
    private final List<Column> columns;
    private final Object[] values;

    TableRow(Header header, Row row, List<Column> columns, Object[] values) {
        this.header = header;
        this.row = row;
        this.columns = columns;
        this.values = values;
    }

    /** Its line in the file, 1 first. */
    public long line() {
        return row.line();
    }

    /** The text of a cell; null where it is blank or the file has no such column. */
    public String text(Wanted column) {
        return (String) value(column);
    }

    /** The first cell with a letter, in whatever column; empty where there is none. */
    public String label() {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElse("");
    }

    /** The number of a cell, 0 or more and below 10¹⁵; null where it is blank or not there. */
    public BigDecimal number(Wanted column) {
        return (BigDecimal) value(column);
    }

    /** The month of a cell; null where it is blank or not there. */
    public YearMonth month(Wanted column) {
        return (YearMonth) value(column);
    }

    /** Where a cell stands; the whole line if the file has no such column. */
    public Place place(Wanted column) {
        Integer position = header.columns().get(column);
        return position == null
                ? header.place(row.line(), 0)
                : header.place(row.at(position).line(), position);
    }

    private Object value(Wanted wanted) {
        for (int i = 0; i < values.length; i++) {
            if (columns.get(i).wanted().equals(wanted)) {
                return values[i];
            }
        }
        return null;
    }
}
