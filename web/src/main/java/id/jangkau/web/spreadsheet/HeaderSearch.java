package id.jangkau.web.spreadsheet;

import java.util.List;

/** Looks among the first rows of a sheet for the one that names most of the wanted columns. */
final class HeaderSearch implements RowReader {

    private final String sheet;
    private final List<Wanted> wanted;
    private final Choices choices;
    private Header best;
    private int rows;

    HeaderSearch(String sheet, List<Wanted> wanted, Choices choices) {
        this.sheet = sheet;
        this.wanted = wanted;
        this.choices = choices;
    }

    @Override
    public boolean wantsMoreAfter(Row row) {
        var header = new Header(sheet, row, wanted, choices.headings());
        if (best == null || header.matches() > best.matches()) {
            best = header;
        }
        return ++rows < Limits.HEADER_ROWS;
    }

    /** Whether the sheet holds nothing. */
    boolean isEmpty() {
        return rows == 0;
    }

    /** The header; null where no row names two of the columns, or the one that is wanted. */
    Header header() {
        return best != null && best.matches() >= Math.min(2, wanted.size()) ? best : null;
    }
}
