package id.jangkau.web.intake;

import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.spreadsheet.TableRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A row that says the sum of others.
 *
 * @param row the row
 * @param columns where its figures stand
 * @param scope of which regions, or of which rows
 * @param segment of which; empty for all
 * @param month of which; empty for all
 * @param before the rows with figures above it
 * @param since those above it that no other sum stands between
 */
record SumRow(
        TableRow row,
        CountColumns columns,
        SumScope scope,
        Optional<Segment> segment,
        Optional<YearMonth> month,
        int before,
        int since) {

    /**
     * The rows that may be meant, the likeliest first: all of a region; or, where none is named,
     * all, all above, or those since the last sum.
     */
    List<List<EnteredFigures>> parts(List<EnteredFigures> figures) {
        List<EnteredFigures> all = figures.stream().filter(this::covers).toList();
        if (!scope.codes().isEmpty()) {
            return List.of(all);
        }
        List<EnteredFigures> above = figures.subList(0, before);
        return List.of(
                all,
                above.stream().filter(this::covers).toList(),
                above.subList(since, before).stream().filter(this::covers).toList());
    }

    private boolean covers(EnteredFigures entered) {
        return entered.regency().code().startsWith(scope.codes())
                && (month.isEmpty() || entered.month().equals(month.get()))
                && (segment.isEmpty() || entered.segment() == segment.get());
    }
}
