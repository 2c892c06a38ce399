package id.jangkau.web.coverage;

import static java.util.stream.Collectors.toSet;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A file with a header line, checked cell by cell. Lines that break a rule become problems and are
 * left out, so that one reading finds all problems of a file.
 */
final class CsvTable {

    private final String file;
    private final ImportProblems problems;
    private final List<Columns<?>> columns;
    private final int before;
    private List<CsvRow> rows = List.of();

    private CsvTable(String file, ImportProblems problems, List<Columns<?>> columns) {
        this.file = file;
        this.problems = problems;
        this.columns = columns;
        this.before = problems.count();
    }

    /**
     * Reads a file.
     *
     * @param content null where there is no such file
     * @param columns all that the file must have; no other is allowed
     */
    static CsvTable read(
            String file, InputStream content, ImportProblems problems, Columns<?>... columns) {
        var table = new CsvTable(file, problems, List.of(columns));
        List<CsvLine> lines = CsvLine.readAll(file, content, problems);
        if (problems.count() == table.before && table.hasSoundHeader(lines)) {
            table.rows = table.soundRows(lines);
        }
        return table;
    }

    /** Reads a file that need not be there; then it has no rows. */
    static CsvTable readIfThere(
            String file, InputStream content, ImportProblems problems, Columns<?>... columns) {
        return content == null
                ? new CsvTable(file, problems, List.of(columns))
                : read(file, content, problems, columns);
    }

    /** The rows in which every cell is sound. */
    List<CsvRow> rows() {
        return rows;
    }

    /**
     * Refuses the rows that do not hold to a rule over several cells; the rule notes its problem
     * itself.
     */
    CsvTable where(Predicate<CsvRow> rule) {
        rows = rows.stream().filter(rule).toList();
        return this;
    }

    /** Refuses the rows that repeat the cells in these columns of a row above. */
    CsvTable withoutRepeats(Column<?>... key) {
        Map<List<String>, Long> firstLines = new HashMap<>();
        return where(
                row -> {
                    List<String> cells = Arrays.stream(key).<String>map(row::text).toList();
                    Long first = firstLines.putIfAbsent(cells, row.line());
                    return first == null
                            || row.refuse(
                                    key[key.length - 1], ImportRule.REPEATED, first.toString());
                });
    }

    /** Wants a row for each of these keys; where rows were refused already, theirs may be among. */
    CsvTable withRowFor(Column<?> column, Stream<String> keys) {
        Set<String> seen = rows.stream().map(row -> row.text(column)).collect(toSet());
        if (problems.count() == before) {
            keys.filter(key -> !seen.contains(key))
                    .forEach(key -> refuse(1, column.name(), key, ImportRule.MISSING_ROW));
        }
        return this;
    }

    /** Refuses all rows but the first, at this column. */
    CsvTable withOneRow(Column<?> column) {
        return where(row -> row.equals(rows.get(0)) || row.refuse(column, ImportRule.SECOND_ROW));
    }

    <T> List<T> map(Function<CsvRow, T> meaning) {
        return rows.stream().map(meaning).toList();
    }

    private boolean hasSoundHeader(List<CsvLine> lines) {
        int before = problems.count();
        if (lines.size() < 2) {
            refuse(1, "", "", ImportRule.NO_ROWS);
            return false;
        }
        List<String> names = lines.get(0).cells();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                refuse(1, name, name, ImportRule.REPEATED_COLUMN);
            } else if (!columnNames().contains(name)) {
                refuse(1, name, name, ImportRule.UNKNOWN_COLUMN, String.join(", ", columnNames()));
            }
        }
        columnNames().stream()
                .filter(name -> !seen.contains(name))
                .forEach(name -> refuse(1, name, "", ImportRule.MISSING_COLUMN));
        return problems.count() == before;
    }

    private List<CsvRow> soundRows(List<CsvLine> lines) {
        List<String> header = lines.get(0).cells();
        return lines.stream()
                .skip(1)
                .filter(line -> isComplete(line, header.size()))
                .map(line -> new CsvRow(file, line.number(), line.under(header), problems))
                .filter(this::isSound)
                .toList();
    }

    private boolean isComplete(CsvLine line, int cells) {
        int found = line.cells().size();
        if (found != cells) {
            refuse(line.number(), "", line.cells().get(0), ImportRule.CELL_COUNT, found, cells);
        }
        return found == cells;
    }

    /** Looks at every cell, also after a bad one. */
    private boolean isSound(CsvRow row) {
        return columns.stream().filter(part -> !row.isSound(part)).count() == 0;
    }

    private List<String> columnNames() {
        return columns.stream().flatMap(part -> part.columns().stream()).map(Column::name).toList();
    }

    private void refuse(
            long line, String column, String value, ImportRule rule, Object... arguments) {
        problems.add(new ImportProblem(file, line, column, value, rule, List.of(arguments)));
    }
}
