package id.jangkau.web.intake;

import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.Fault;
import id.jangkau.web.spreadsheet.Header;
import id.jangkau.web.spreadsheet.Place;
import id.jangkau.web.spreadsheet.Wanted;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which columns of a report a header names, and which it ought to. */
final class Sought {

    private final Header header;

    Sought(Header header) {
        this.header = header;
    }

    /** Columns that are missing or in doubt. */
    List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        required().forEach(column -> complaints.add(missing(column)));
        header.problems().stream()
                .filter(problem -> problem.fault() != Fault.MISSING_COLUMN)
                .forEach(problem -> complaints.add(Complaint.of(problem)));
        if (header.missing().containsAll(List.of(ReportColumns.CODE, ReportColumns.NAME))) {
            complaints.add(Complaint.of(IntakeRule.NO_REGION, place(), ""));
        }
        return complaints;
    }

    /** What of the header was understood, where a column is missing. */
    Optional<Message> note() {
        return required().isEmpty()
                ? Optional.empty()
                : all(header.columns().keySet())
                        .map(
                                found ->
                                        Message.of(
                                                "intake.note.candidate",
                                                found,
                                                all(required()).get()))
                        .map(place()::before);
    }

    private Complaint missing(Wanted column) {
        Message sought = Message.of("intake.sought." + column.key());
        return new Complaint(
                Fault.MISSING_COLUMN.code(),
                place(),
                "",
                Message.of("intake.missingColumn", named(column), sought));
    }

    private List<Wanted> required() {
        return header.missing().stream().filter(Wanted::isRequired).toList();
    }

    private Place place() {
        return new Place(header.sheet(), header.line(), 0, "");
    }

    private static Optional<Message> all(Collection<Wanted> columns) {
        return columns.stream()
                .map(Sought::named)
                .reduce((one, other) -> Message.of("intake.and", one, other));
    }

    /** How a column is called, with its segment where it is one of two. */
    private static Message named(Wanted column) {
        String[] key = column.key().split("\\.");
        Message what = Message.of("intake.column." + key[0]);
        return key.length == 1
                ? what
                : Message.of("intake.columnOf", what, Message.of("intake.short." + key[1]));
    }
}
