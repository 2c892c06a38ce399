package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks among the first rows of a sheet for those that name most of the wanted columns. */
final class HeaderSearch implements RowReader {

    /** Rows of one header: "Peserta" over "Aktif" over "PU". */
    private static final int DEEPEST = 3;

    private final String sheet;
    private final Map<Wanted, Set<String>> names = new LinkedHashMap<>();
    private final Choices choices;
    private final List<Row> rows = new ArrayList<>();

    HeaderSearch(String sheet, List<Wanted> wanted, Choices choices) {
        this.sheet = sheet;
        this.choices = choices;
        wanted.forEach(column -> names.put(column, column.words()));
    }

    @Override
    public boolean wantsMoreAfter(Row row) {
        rows.add(row);
        return rows.size() < Limits.HEADER_ROWS + DEEPEST;
    }

    /** Whether the sheet holds nothing. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The header; null where no row names two of the columns, or the one that is wanted. */
    Header header() {
        Header best = null;
        int below = 0;
        for (int first = 0; first < Math.min(rows.size(), Limits.HEADER_ROWS); first++) {
            for (int end = first + 1; isHeader(first, end); end++) {
                Header header = header(first, end);
                if (best == null || isBetter(header, best, rows.get(end - 1))) {
                    best = header;
                    below = end;
                }
            }
        }
        if (best == null || best.matches() < Math.min(2, names.size())) {
            return null;
        }
        boolean numbered = below < rows.size() && HeadingRows.isNumbering(rows.get(below));
        return numbered ? best.above(rows.get(below)) : best;
    }

    private Header header(int first, int end) {
        return new Header(sheet, rows.subList(first, end), names, choices.headings());
    }

    /** A first row, or one row more that has words alone. */
    private boolean isHeader(int first, int end) {
        return end == first + 1
                || end <= Math.min(rows.size(), first + DEEPEST)
                        && HeadingRows.isWords(rows.get(end - 1));
    }

    /** More columns are better; and so is a row more that can be nothing else, as one of units. */
    private static boolean isBetter(Header header, Header best, Row last) {
        return header.matches() > best.matches()
                || header.line() == best.line() && best.continuesIn(last);
    }
}
