package id.jangkau.web.coverage;

import java.util.List;
import java.util.Map;

/** One line of a file below its header; its cells are known by the names of their columns. */
final class CsvRow {

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final ImportProblems problems;

    CsvRow(String file, long line, Map<String, String> cells, ImportProblems problems) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** What the cells in these columns say. */
    <T> T get(Columns<T> columns) {
        return columns.in(this);
    }

    /** What stands in the cell in this column. */
    String text(Column<?> column) {
        return cells.get(column.name());
    }

    long line() {
        return line;
    }

    /** Are the cells in these columns what they have to be? If not, that is a problem. */
    boolean isSound(Columns<?> columns) {
        return columns.columns().stream().filter(column -> !makesSense(column)).count() == 0
                && makesSense(columns);
    }

    private boolean makesSense(Columns<?> columns) {
        try {
            get(columns);
            return true;
        } catch (BadCellException e) {
            return refuse(columns.columns().get(0), e.rule(), e.arguments().toArray());
        }
    }

    /** Does the first column hold no more than the second? If not, that is a problem. */
    <T extends Comparable<T>> boolean isNotAbove(Column<T> lower, Column<T> upper) {
        T least = get(lower);
        T most = get(upper);
        if (least == null || most == null || least.compareTo(most) <= 0) {
            return true;
        }
        return refuse(lower, ImportRule.ABOVE, upper.name(), most);
    }

    /** Notes a problem with the cell in this column; false, so that a check can return it. */
    boolean refuse(Column<?> column, ImportRule rule, Object... arguments) {
        problems.add(
                new ImportProblem(
                        file, line, column.name(), text(column), rule, List.of(arguments)));
        return false;
    }
}
