package id.jangkau.web.intake;

import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong in the rows of a report: all counted, the first kept. */
final class Refusals {

    private static final int MOST_SHOWN = 100;

    private final List<Complaint> complaints = new ArrayList<>();
    private long count;

    /** Notes what is wrong; empty, so that a reader can return it. */
    <T> Optional<T> refuse(
            TableRow row, Wanted column, IntakeRule rule, Object value, Object... arguments) {
        count++;
        if (complaints.size() < MOST_SHOWN) {
            complaints.add(Complaint.of(rule, row.place(column), value, arguments));
        }
        return Optional.empty();
    }

    /** The first things that are wrong. */
    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /** How many things are wrong. */
    long count() {
        return count;
    }
}
