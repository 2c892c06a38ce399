package id.jangkau.web.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The row that names the columns, and what the names were found to mean. */
public final class Header {

    private final String sheet;
    private final Row row;
    private final List<String> words;
    private final Map<Wanted, List<Integer>> candidates = new LinkedHashMap<>();

    Header(String sheet, Row row, List<Wanted> wanted, Map<String, String> headings) {
        this.sheet = sheet;
        this.row = row;
        this.words = row.cells().stream().map(cell -> Heading.words(cell.text())).toList();
        wanted.forEach(column -> candidates.put(column, columnsOf(column, headings)));
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
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .filter(
                        cell ->
                                candidates.values().stream()
                                        .noneMatch(c -> c.contains(cell.column())))
                .map(Cell::text)
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
        List<Cell> cells = row.cells();
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** How many of the wanted columns it names. */
    int matches() {
        return candidates.size() - missing().size();
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
        for (Cell cell : row.cells()) {
            if (PersonalData.isHeading(cell.text())) {
                throw new RefusedFileException(
                        Problem.at(place(line(), cell.column()), Fault.PERSONAL_HEADING));
            }
        }
    }

    private Problem problem(Fault fault, Wanted column, Object... arguments) {
        return new Problem(fault, place(line(), 0), column.title(), List.of(arguments));
    }

    /** By the heading that was chosen; else by a name as it is; else by a name in its core. */
    private List<Integer> columnsOf(Wanted wanted, Map<String, String> headings) {
        String chosen = headings.getOrDefault(wanted.key(), "");
        List<Integer> found =
                chosen.isEmpty() ? List.of() : matching(List.of(chosen), UnaryOperator.identity());
        if (found.isEmpty()) {
            found = matching(wanted.names(), UnaryOperator.identity());
        }
        return found.isEmpty() ? matching(wanted.names(), Heading::core) : found;
    }

    private List<Integer> matching(List<String> names, UnaryOperator<String> part) {
        List<String> meant = names.stream().map(Heading::words).toList();
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
