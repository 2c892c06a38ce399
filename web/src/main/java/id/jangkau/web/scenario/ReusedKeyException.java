package id.jangkau.web.scenario;

/** Something else was saved under this idempotency key before. */
public class ReusedKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReusedKeyException(String key) {
        super("Something else was saved under the idempotency key %s.".formatted(key));
    }
}
