package id.jangkau.web.intake;

import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Adds up what the rows of a report say, whatever it is, and holds its sums against that. */
final class Tally implements Consumer<TableRow> {

    private final RegionCells regions;
    private final List<Wanted> columns;
    private final Map<Wanted, BigDecimal> added = new HashMap<>();
    private final List<TableRow> sums = new ArrayList<>();

    Tally(RegionCells regions, Layout layout) {
        this.regions = regions;
        this.columns = layout.counts().values().stream().flatMap(CountColumns::stream).toList();
    }

    @Override
    public void accept(TableRow row) {
        var scope = regions.sumOf(row);
        if (scope.isEmpty()) {
            columns.forEach(column -> added.merge(column, value(row, column), BigDecimal::add));
        } else if (scope.get().codes().isEmpty() && scope.get().segment().isEmpty()) {
            sums.add(row);
        }
    }

    /** Whether there is a sum of all rows and it is right in every column. */
    boolean addsUp() {
        return !sums.isEmpty() && sums.stream().allMatch(this::isRight);
    }

    private boolean isRight(TableRow sum) {
        return columns.stream()
                .allMatch(
                        column ->
                                value(sum, column)
                                                .compareTo(
                                                        added.getOrDefault(column, BigDecimal.ZERO))
                                        == 0);
    }

    private static BigDecimal value(TableRow row, Wanted column) {
        BigDecimal number = row.number(column);
        return number == null ? BigDecimal.ZERO : number;
    }
}
