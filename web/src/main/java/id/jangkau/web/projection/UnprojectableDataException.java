package id.jangkau.web.projection;

import id.jangkau.web.message.Message;

/** The current data can be shown but not projected. */
public class UnprojectableDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    UnprojectableDataException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** The model makes of the data what cannot be: no number, or more members than workers. */
    public static UnprojectableDataException impossible() {
        return new UnprojectableDataException(Message.of("problem.impossible"));
    }

    /** Why not. */
    public Message reason() {
        return reason;
    }
}
