package id.jangkau.web.projection;

import id.jangkau.web.message.Message;

/**
 * One thing that is wrong with what was asked for.
 *
 * @param field where, as in {@code levers[0].value}
 * @param value what stood there, a number or a text; null where nothing stood there
 * @param message the rule, and what to do
 * @param code a stable name of the fault; null where the field and its message say it all
 */
public record FieldError(String field, Object value, Message message, String code) {

    private static final int LONGEST_FIELD = 200;

    public FieldError {
        field = field.length() > LONGEST_FIELD ? field.substring(0, LONGEST_FIELD) + "…" : field;
    }

    /** An error without a code. */
    public FieldError(String field, Object value, Message message) {
        this(field, value, message, null);
    }

    /** The same error in a larger request. */
    FieldError within(String prefix) {
        return new FieldError(prefix + field, value, message, code);
    }
}
