package id.jangkau.web.scenario;

/** A request with the same idempotency key is being worked on. */
public class SaveUnderWayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SaveUnderWayException(String key) {
        super("A save with the idempotency key %s is under way.".formatted(key));
    }
}
