package id.jangkau.web.intake;

import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.Place;
import id.jangkau.web.spreadsheet.Problem;
import java.time.YearMonth;
import java.util.List;

/**
 * One thing that is wrong in a report.
 *
 * @param code stable
 * @param place where
 * @param value what stands there, shortened; may be empty
 * @param message the sentence without its place
 */
public record Complaint(String code, Place place, String value, Message message) {

    /** What the reader of a file found. */
    public static Complaint of(Problem problem) {
        return new Complaint(
                problem.fault().code(), problem.place(), problem.value(), problem.message());
    }

    static Complaint of(IntakeRule rule, Place place, Object value, Object... arguments) {
        String text = value.toString();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        Object[] values = new Object[arguments.length + 1];
        values[0] = value instanceof Number || value instanceof YearMonth ? value : shown;
        System.arraycopy(arguments, 0, values, 1, arguments.length);
        return new Complaint(rule.code(), place, shown, new Message(rule.key(), List.of(values)));
    }
}
