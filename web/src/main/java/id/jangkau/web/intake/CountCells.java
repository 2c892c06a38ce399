package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Headcount;
import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the persons in the rows of a report, and holds them against each other. */
final class CountCells {

    private final Refusals refusals;

    CountCells(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The figures that a row has in some columns. */
    Optional<Headcount> count(TableRow row, CountColumns columns) {
        for (Wanted column : columns.stream().toList()) {
            BigDecimal persons = row.number(column);
            if (persons != null && persons.stripTrailingZeros().scale() > 0) {
                return refusals.refuse(row, column, IntakeRule.NOT_WHOLE, persons);
            }
        }
        long workers = persons(row, columns.workers());
        long active = persons(row, columns.active());
        if (active > workers) {
            return above(row, columns.active(), active, heading(row, columns.workers()), workers);
        }
        Long supported = optional(row, columns.supported());
        if (supported != null && supported > active) {
            return above(
                    row, columns.supported(), supported, heading(row, columns.active()), active);
        }
        Long lapsed = optional(row, columns.lapsed());
        if (lapsed != null && lapsed > workers - active) {
            Message rest =
                    Message.of(
                            "intake.difference",
                            heading(row, columns.workers()),
                            heading(row, columns.active()));
            return above(row, columns.lapsed(), lapsed, rest, workers - active);
        }
        return Optional.of(new Headcount(workers, active, supported, lapsed));
    }

    private <T> Optional<T> above(
            TableRow row, Wanted column, long value, Object most, long persons) {
        return refusals.refuse(row, column, IntakeRule.ABOVE, value, most, persons);
    }

    private static String heading(TableRow row, Wanted column) {
        return row.place(column).heading();
    }

    /** A whole number of a row that was read. */
    static long persons(TableRow row, Wanted column) {
        return row.number(column).longValueExact();
    }

    private static Long optional(TableRow row, Wanted column) {
        return row.number(column) == null ? null : persons(row, column);
    }
}
