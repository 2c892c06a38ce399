package id.jangkau.web.spreadsheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The row that names the columns, and what the names were found to mean. */
public final class Header {

    private final HeaderLines lines;
    private final Row row;
    private final List<Row> rows;
    private final List<String> words;
    private final List<Integer> numbers;
    private final List<Integer> required;
    private final Map<Wanted, List<Integer>> candidates;

    /**
     * @param names the wanted columns and the words that mean them
     * @param choices which columns were chosen
     */
    Header(HeaderLines lines, Map<Wanted, Set<String>> names, Choices choices) {
        this.lines = lines;
        this.rows = lines.headings();
        this.row = HeadingRows.joined(rows);
        this.words = row.cells().stream().map(cell -> Heading.words(cell.text())).toList();
        this.candidates = new Candidates(words, choices).of(names);
        this.numbers = positions(wanted -> wanted.kind() == Wanted.Kind.NUMBER);
        this.required = positions(each -> each.kind() == Wanted.Kind.NUMBER && each.isRequired());
    }

    private List<Integer> positions(Predicate<Wanted> which) {
        return columns().entrySet().stream()
                .filter(found -> which.test(found.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Header(Header header, Row numbering) {
        this.lines = header.lines;
        this.row = header.row;
        this.rows = Stream.concat(header.rows.stream(), Stream.of(numbering)).toList();
        this.words = header.words;
        this.candidates = header.candidates;
        this.numbers = header.numbers;
        this.required = header.required;
    }

    /** The same header above a row that numbers its columns. */
    Header above(Row numbering) {
        return new Header(this, numbering);
    }

    /** The sheet in which it stands; empty in a text table. */
    public String sheet() {
        return lines.sheet();
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
        candidates.forEach(
                (column, found) -> {
                    if (found.size() > 1) {
                        problems.add(problem(Fault.AMBIGUOUS_COLUMN, column, called(found)));
                    }
                });
        columns()
                .forEach(
                        (column, position) ->
                                sameAs(column)
                                        .map(o -> problem(Fault.COLUMN_TWICE, column, o.title()))
                                        .ifPresent(problems::add));
        return problems;
    }

    /** A column before this one that was found in the same place. */
    private Optional<Wanted> sameAs(Wanted column) {
        return columns().keySet().stream()
                .takeWhile(earlier -> !earlier.equals(column))
                .filter(earlier -> columns().get(earlier).equals(columns().get(column)))
                .findFirst();
    }

    private String called(List<Integer> columns) {
        return columns.stream().map(c -> place(0, c).called()).collect(joining(", "));
    }

    /** How many cells a row has, blank ones at the end of the headings not counted. */
    int width() {
        return row.isBlank() ? row.cells().size() : row.texts().size();
    }

    /** How many of the wanted columns it names. */
    int matches() {
        return candidates.size() - missing().size();
    }

    /** The columns that were looked for. */
    public Set<Wanted> wanted() {
        return Collections.unmodifiableSet(candidates.keySet());
    }

    /** All headings from column A on, empty where a column has none. */
    public List<String> headings() {
        return row.cells().stream().map(Cell::text).toList();
    }

    /** The first lines of the table: its headings, and some of what stands below. */
    public List<Line> firstLines() {
        return Stream.concat(lines.headings().stream(), lines.below().stream())
                .filter(each -> !each.isBlank())
                .map(each -> new Line(each.line(), each.texts().stream().map(Excerpt::of).toList()))
                .toList();
    }

    /**
     * A line of a file, shortened.
     *
     * @param number 1 first
     * @param cells what stands in them from column A on
     */
    public record Line(long number, List<String> cells) {}

    /** The words of all headings, by which tables of one kind are known again. */
    public String words() {
        return String.join("|", words);
    }

    /** The lines in which it stands. */
    HeaderLines lines() {
        return lines;
    }

    /** Its last line in the file. */
    long end() {
        return rows.get(rows.size() - 1).line();
    }

    /** What a row is to the table below this header. */
    RowKind kindOf(Row other) {
        if (other.line() <= end() || repeats(other)) {
            return RowKind.HEADING;
        }
        if (numbers.isEmpty()) {
            return RowKind.FIGURES;
        }
        boolean silent = numbers.stream().allMatch(column -> other.at(column).isBlank());
        return silent || isAside(other) ? RowKind.REMARK : RowKind.FIGURES;
    }

    /** Whether every number that must be there is. */
    boolean hasFigures(Row other) {
        return required.stream().allMatch(column -> Column.saysNumber(other.at(column)));
    }

    /** Whether a cell is a number in a column of numbers. */
    boolean isFigure(Cell cell) {
        return numbers.contains(cell.column()) && Column.saysNumber(cell);
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
        return new Place(lines.sheet(), line, column, column == 0 ? "" : heading(column));
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
}
