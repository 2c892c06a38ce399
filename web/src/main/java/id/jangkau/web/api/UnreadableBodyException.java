package id.jangkau.web.api;

import id.jangkau.web.message.Message;

/** A request whose body cannot be read at all, so that no field can be named. */
class UnreadableBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Message reason;

    UnreadableBodyException(int status, Message reason) {
        super(reason.toString());
        this.status = status;
        this.reason = reason;
    }

    int status() {
        return status;
    }

    Message reason() {
        return reason;
    }
}
