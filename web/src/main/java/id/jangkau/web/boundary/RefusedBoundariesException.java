package id.jangkau.web.boundary;

import id.jangkau.web.message.Message;

/** A file of boundaries that cannot be used, and the one reason why. */
public final class RefusedBoundariesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BoundaryFault fault;
    private final transient Message message;

    RefusedBoundariesException(BoundaryFault fault, Object... arguments) {
        super(fault.code());
        this.fault = fault;
        this.message = Message.of(fault.key(), arguments);
    }

    public BoundaryFault fault() {
        return fault;
    }

    /** What is wrong, and what to do. */
    public Message message() {
        return message;
    }
}
