package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Headcount;
import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the persons in the rows of a report, and holds them against each other. */
final class CountCells {

    private final Refusals refusals;

    CountCells(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The figures of a row. */
    Optional<Headcount> count(TableRow row) {
        for (Wanted column :
                List.of(
                        ReportColumns.WORKERS,
                        ReportColumns.ACTIVE,
                        ReportColumns.SUPPORTED,
                        ReportColumns.LAPSED)) {
            BigDecimal persons = row.number(column);
            if (persons != null && persons.stripTrailingZeros().scale() > 0) {
                return refusals.refuse(row, column, IntakeRule.NOT_WHOLE, persons);
            }
        }
        long workers = persons(row, ReportColumns.WORKERS);
        long active = persons(row, ReportColumns.ACTIVE);
        if (active > workers) {
            return above(row, ReportColumns.ACTIVE, active, ReportColumns.WORKERS.key(), workers);
        }
        Long supported = optional(row, ReportColumns.SUPPORTED);
        if (supported != null && supported > active) {
            return above(
                    row, ReportColumns.SUPPORTED, supported, ReportColumns.ACTIVE.key(), active);
        }
        Long lapsed = optional(row, ReportColumns.LAPSED);
        if (lapsed != null && lapsed > workers - active) {
            return above(row, ReportColumns.LAPSED, lapsed, "workers − active", workers - active);
        }
        return Optional.of(new Headcount(workers, active, supported, lapsed));
    }

    private <T> Optional<T> above(
            TableRow row, Wanted column, long value, String most, long persons) {
        return refusals.refuse(row, column, IntakeRule.ABOVE, value, most, persons);
    }

    /** A whole number of a row that was read. */
    static long persons(TableRow row, Wanted column) {
        return row.number(column).longValueExact();
    }

    private static Long optional(TableRow row, Wanted column) {
        return row.number(column) == null ? null : persons(row, column);
    }
}
