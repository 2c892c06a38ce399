package id.jangkau.web.boundary;

import id.jangkau.web.message.Message;

/** A file of boundaries that cannot be used, and the one reason why. */
public final class RefusedBoundariesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BoundaryFault fault;
    private final String value;
    private final transient Message message;

    RefusedBoundariesException(BoundaryFault fault, Object... arguments) {
        super(fault.code());
        this.fault = fault;
        this.value = fault.value(arguments);
        this.message = Message.of(fault.key(), arguments);
    }

    public BoundaryFault fault() {
        return fault;
    }

    /** What stood there; null where it is the file as a whole, or a part of it, that is wrong. */
    public String value() {
        return value;
    }

    /** What is wrong, and what to do. */
    public Message message() {
        return message;
    }
}
