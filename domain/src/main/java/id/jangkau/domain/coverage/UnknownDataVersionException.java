package id.jangkau.domain.coverage;

/** No such data version, or none is current yet. */
public class UnknownDataVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownDataVersionException(String message) {
        super(message);
    }
}
