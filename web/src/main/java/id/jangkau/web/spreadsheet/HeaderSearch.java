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
    static final int DEEPEST = 3;

    private final String sheet;
    private final Map<Wanted, Set<String>> names = new LinkedHashMap<>();
    private final Choices choices;
    private final List<Row> rows = new ArrayList<>();
    private Optional<Header> found;
    private int matches;

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
        return header().isPresent() ? matches : 0;
    }

    /** Whether a row names two of the columns, or the one that is wanted. */
    boolean isFound() {
        return !names.isEmpty() && matches() >= fewest();
    }

    /**
     * The row that names most columns; where none names two, the words above the first figures;
     * empty where there are none.
     */
    Optional<Header> header() {
        if (found == null) {
            found = search();
        }
        return found;
    }

    /** What is said above the header, or in all rows that were looked at where there is none. */
    List<Title> titles() {
        long end = header().map(Header::line).orElse(Long.MAX_VALUE);
        return rows.stream()
                .filter(row -> row.line() < end)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(cell -> new Title(new Place(sheet, cell.line(), 0, ""), cell.text()))
                .toList();
    }

    private Optional<Header> search() {
        Optional<HeaderLines> lines = named();
        if (lines.isEmpty() || matches < fewest()) {
            lines = new Beginning(rows, pointed()).find(sheet).or(this::named);
        }
        matches = lines.map(each -> named(each).matches()).orElse(0);
        return lines.map(each -> new Header(each, names, choices)).map(this::aboveNumbering);
    }

    /** How many columns a row has to name to be known as a header. */
    private int fewest() {
        return Math.min(2, names.size());
    }

    private Header aboveNumbering(Header header) {
        return rows.stream()
                .filter(row -> row.line() > header.end())
                .findFirst()
                .filter(HeadingRows::isNumbering)
                .map(header::above)
                .orElse(header);
    }

    /** Columns that a person said to hold numbers. */
    private List<Integer> pointed() {
        return names.keySet().stream()
                .filter(wanted -> wanted.kind() == Wanted.Kind.NUMBER)
                .flatMap(wanted -> choices.column(wanted.key()).stream())
                .toList();
    }

    private Optional<HeaderLines> named() {
        Header best = null;
        for (int first = 0; first < Math.min(rows.size(), Limits.HEADER_ROWS); first++) {
            for (int end = first + 1; isHeader(first, end); end++) {
                Header header = named(lines(first, end));
                if (best == null || isBetter(header, best, rows.get(end - 1))) {
                    best = header;
                }
            }
        }
        matches = best == null ? 0 : best.matches();
        return Optional.ofNullable(best).filter(each -> matches > 0).map(Header::lines);
    }

    private HeaderLines lines(int first, int end) {
        return new HeaderLines(sheet, rows.subList(first, end), rows.subList(end, rows.size()));
    }

    /** What lines are by their headings alone. */
    private Header named(HeaderLines lines) {
        return new Header(lines, names, choices.byHeadings());
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
