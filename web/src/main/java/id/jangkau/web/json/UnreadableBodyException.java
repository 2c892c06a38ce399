package id.jangkau.web.json;

import id.jangkau.web.message.Message;

/** A request whose body cannot be read at all, so that no field can be named. */
public class UnreadableBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Message reason;

    /**
     * Refuses a request.
     *
     * @param status HTTP status
     * @param reason what is wrong, and what to do
     */
    public UnreadableBodyException(int status, Message reason) {
        super(reason.toString());
        this.status = status;
        this.reason = reason;
    }

    public int status() {
        return status;
    }

    public Message reason() {
        return reason;
    }
}
