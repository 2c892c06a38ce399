package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks among the first rows of a sheet for those that name most of the wanted columns. */
final class HeaderSearch implements RowReader {

    /** Rows of one header: "Peserta" over "Aktif" over "PU". */
    private static final int DEEPEST = 3;

    private final String sheet;
    private final Map<Wanted, Set<String>> names = new LinkedHashMap<>();
    private final Choices choices;
    private final List<Row> rows = new ArrayList<>();
    private Header found;

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

    /** The sheet that it looks through. */
    String sheet() {
        return sheet;
    }

    /** Whether the sheet holds nothing. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many columns the best row names. */
    int matches() {
        return header().map(Header::matches).orElse(0);
    }

    /** Whether a row names two of the columns, or the one that is wanted. */
    boolean isFound() {
        return !names.isEmpty() && matches() >= Math.min(2, names.size());
    }

    /** The row that names most columns; empty where none names any. */
    Optional<Header> header() {
        if (found == null) {
            found = search();
        }
        return Optional.ofNullable(found).filter(header -> header.matches() > 0);
    }

    /** What is said above the header, or in all rows that were looked at where there is none. */
    List<Title> titles() {
        long end = matches() > 0 ? found.line() : Long.MAX_VALUE;
        return rows.stream()
                .filter(row -> row.line() < end)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(cell -> new Title(new Place(sheet, cell.line(), 0, ""), cell.text()))
                .toList();
    }

    private Header search() {
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
        if (best == null) {
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
