package id.jangkau.web.intake;

import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.coverage.ImportProblem;
import id.jangkau.web.coverage.ImportProblems;
import id.jangkau.web.coverage.ImportRefusedException;
import id.jangkau.web.coverage.ImportRule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a report against the regions, against each other, and against arithmetic. */
final class ReportCheck {

    private final Report report;
    private final Map<String, Regency> regencies = new HashMap<>();
    private final YearMonth newest;
    private final ImportProblems problems = new ImportProblems();
    private final Map<List<Object>, Long> firstLines = new HashMap<>();

    /**
     * @param regencies all that there are
     * @param newest the last month that is over
     */
    ReportCheck(Report report, List<Regency> regencies, YearMonth newest) {
        this.report = report;
        this.newest = newest;
        regencies.forEach(regency -> this.regencies.put(regency.code(), regency));
    }

    /**
     * The figures that the report enters.
     *
     * @throws ImportRefusedException if a row is wrong; it names all that are
     */
    List<EnteredFigures> figures() {
        List<EnteredFigures> figures = new ArrayList<>();
        for (ReportedRow row : report.rows()) {
            Regency regency = regencies.get(row.region());
            boolean sound = isKnown(row, regency) & isOver(row) & isFirst(row) & addsUp(row);
            if (sound && regency != null) {
                figures.add(new EnteredFigures(regency, row.segment(), row.month(), count(row)));
            }
        }
        problems.refuseIfAny();
        return figures;
    }

    private static Headcount count(ReportedRow row) {
        return new Headcount(row.workers(), row.active(), row.supported(), row.lapsed());
    }

    private boolean isKnown(ReportedRow row, @Nullable Regency regency) {
        return regency != null || refuse(row, "region", row.region(), ImportRule.UNKNOWN_REGION);
    }

    private boolean isOver(ReportedRow row) {
        return !row.month().isAfter(newest)
                || refuse(row, "month", row.month(), ImportRule.FUTURE, newest);
    }

    private boolean isFirst(ReportedRow row) {
        List<Object> place = List.of(row.region(), row.segment(), row.month());
        Long first = firstLines.putIfAbsent(place, row.line());
        return first == null || refuse(row, "region", row.region(), ImportRule.REPEATED, first);
    }

    /** What a headcount demands, said at the cell that breaks it. */
    private boolean addsUp(ReportedRow row) {
        long rest = row.workers() - row.active();
        return isCount(row, "workers", row.workers(), Long.MAX_VALUE, "")
                && isCount(row, "active", row.active(), row.workers(), "workers")
                && isCount(row, "supported", row.supported(), row.active(), "active")
                && isCount(row, "lapsed", row.lapsed(), rest, "workers − active");
    }

    private boolean isCount(
            ReportedRow row, String column, @Nullable Long persons, long most, String mostName) {
        if (persons == null || persons >= 0 && persons <= most) {
            return true;
        }
        return persons < 0
                ? refuse(row, column, persons, ImportRule.NEGATIVE)
                : refuse(row, column, persons, ImportRule.ABOVE, mostName, most);
    }

    /** Notes a problem; false, so that a check can return it. */
    private boolean refuse(
            ReportedRow row, String column, Object value, ImportRule rule, Object... arguments) {
        problems.add(
                new ImportProblem(
                        report.file(),
                        row.line(),
                        column,
                        value.toString(),
                        rule,
                        List.of(arguments)));
        return false;
    }
}
