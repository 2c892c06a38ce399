package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The row that names the columns, and what the names were found to mean. */
public final class Header {

    private final String sheet;
    private final Row row;
    private final List<Row> rows;
    private final List<String> words;
    private final List<Integer> numbers;
    private final Map<Wanted, List<Integer>> candidates = new LinkedHashMap<>();

    /**
     * @param rows from the first that names columns to the last
     * @param names the wanted columns and the words that mean them
     * @param headings the headings that were chosen, by the key of the wanted column
     */
    Header(
            String sheet,
            List<Row> rows,
            Map<Wanted, Set<String>> names,
            Map<String, String> headings) {
        this.sheet = sheet;
        this.row = HeadingRows.joined(rows);
        this.rows = List.copyOf(rows);
        this.words = row.cells().stream().map(cell -> Heading.words(cell.text())).toList();
        names.forEach(
                (column, meant) -> {
                    String chosen = headings.getOrDefault(column.key(), "");
                    candidates.put(column, columnsOf(meant, Heading.words(chosen)));
                });
        this.numbers =
                columns().entrySet().stream()
                        .filter(found -> found.getKey().kind() == Wanted.Kind.NUMBER)
                        .map(Map.Entry::getValue)
                        .toList();
    }

    private Header(Header header, Row numbering) {
        this.sheet = header.sheet;
        this.row = header.row;
        this.rows = Stream.concat(header.rows.stream(), Stream.of(numbering)).toList();
        this.words = header.words;
        this.candidates.putAll(header.candidates);
        this.numbers = header.numbers;
    }

    /** The same header above a row that numbers its columns. */
    Header above(Row numbering) {
        return new Header(this, numbering);
    }

    /** The sheet in which it stands; empty in a text table. */
    public String sheet() {
        return sheet;
    }

    /** Its line, 1 first. */
    public long line() {
        return row.line();
    }

    /** Where each column that was found stands, 1 is A. */
    public Map<Wanted, Integer> columns() {
        Map<Wanted, Integer> columns = new LinkedHashMap<>();
        candidates.forEach(
                (wanted, found) -> {
                    if (found.size() == 1) {
                        columns.put(wanted, found.get(0));
                    }
                });
        return Collections.unmodifiableMap(columns);
    }

    /** The columns that no heading means. */
    public List<Wanted> missing() {
        return candidates.keySet().stream()
                .filter(wanted -> candidates.get(wanted).isEmpty())
                .toList();
    }

    /** The columns that several headings may mean, with those headings. */
    public Map<Wanted, List<String>> ambiguous() {
        Map<Wanted, List<String>> ambiguous = new LinkedHashMap<>();
        candidates.forEach(
                (wanted, found) -> {
                    if (found.size() > 1) {
                        ambiguous.put(wanted, found.stream().map(this::heading).toList());
                    }
                });
        return Collections.unmodifiableMap(ambiguous);
    }

    /** The headings that mean none of the wanted columns. They are not read. */
    public List<String> unknown() {
        return unread().stream().map(this::heading).toList();
    }

    /** Where they stand, 1 is A. */
    List<Integer> unread() {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::column)
                .filter(column -> candidates.values().stream().noneMatch(c -> c.contains(column)))
                .toList();
    }

    /** What has to be settled before rows can be read: required columns missing, or ambiguous. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Wanted column : missing()) {
            if (column.isRequired()) {
                problems.add(problem(Fault.MISSING_COLUMN, column));
            }
        }
        ambiguous()
                .forEach(
                        (column, found) ->
                                problems.add(
                                        problem(
                                                Fault.AMBIGUOUS_COLUMN,
                                                column,
                                                String.join(", ", found))));
        return problems;
    }

    /** How many cells the header has, blank ones at its end not counted. */
    int width() {
        return row.texts().size();
    }

    /** How many of the wanted columns it names. */
    int matches() {
        return candidates.size() - missing().size();
    }

    /** The columns that were looked for. */
    public Set<Wanted> wanted() {
        return Collections.unmodifiableSet(candidates.keySet());
    }

    /** All headings, from left to right. */
    public List<String> headings() {
        return row.cells().stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
    }

    /** The words of all headings, by which tables of one kind are known again. */
    public String words() {
        return String.join("|", words);
    }

    /** What a row is to the table below this header. */
    RowKind kindOf(Row other) {
        if (other.line() <= rows.get(rows.size() - 1).line() || repeats(other)) {
            return RowKind.HEADING;
        }
        if (numbers.isEmpty()) {
            return RowKind.FIGURES;
        }
        boolean silent = numbers.stream().allMatch(column -> other.at(column).isBlank());
        return silent || isAside(other) ? RowKind.REMARK : RowKind.FIGURES;
    }

    /** Words under columns of numbers, in a row that says neither a number nor what it is of. */
    private boolean isAside(Row other) {
        return columns().keySet().stream()
                        .filter(wanted -> wanted.kind() == Wanted.Kind.TEXT)
                        .allMatch(wanted -> other.at(columns().get(wanted)).isBlank())
                && other.cells().stream().allMatch(Column::saysNoNumber);
    }

    private boolean repeats(Row other) {
        for (Row each : rows) {
            if (each.saysTheSame(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row of words below is part of it: words where numbers are due, nothing else. */
    boolean continuesIn(Row below) {
        boolean elsewhere =
                columns().values().stream()
                        .anyMatch(c -> !numbers.contains(c) && !below.at(c).isBlank());
        return !elsewhere && numbers.stream().anyMatch(c -> !below.at(c).isBlank());
    }

    /** What stands above a column, 1 is A. */
    public String heading(int column) {
        return row.at(column).text();
    }

    Place place(long line, int column) {
        return new Place(sheet, line, column, column == 0 ? "" : heading(column));
    }

    /** Refuses headings about persons. */
    void refusePersonalData() {
        Stream.concat(Stream.of(row), rows.stream())
                .flatMap(each -> each.cells().stream())
                .filter(cell -> PersonalData.isHeading(cell.text()))
                .findFirst()
                .ifPresent(
                        cell -> {
                            throw new RefusedFileException(
                                    Problem.at(
                                            place(cell.line(), cell.column()),
                                            Fault.PERSONAL_HEADING));
                        });
    }

    private Problem problem(Fault fault, Wanted column, Object... arguments) {
        return new Problem(fault, place(line(), 0), column.title(), List.of(arguments));
    }

    /** By the heading that was chosen; else by a name as it is; else by a name in its core. */
    private List<Integer> columnsOf(Set<String> names, String chosen) {
        List<Integer> found = matching(Set.of(chosen), UnaryOperator.identity());
        if (found.isEmpty()) {
            found = matching(names, UnaryOperator.identity());
        }
        return found.isEmpty() ? matching(names, Heading::core) : found;
    }

    private List<Integer> matching(Set<String> meant, UnaryOperator<String> part) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String heading = part.apply(words.get(i));
            if (!heading.isEmpty() && meant.contains(heading)) {
                columns.add(i + 1);
            }
        }
        return columns;
    }
}
