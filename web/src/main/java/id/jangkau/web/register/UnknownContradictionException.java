package id.jangkau.web.register;

/**
 * The current data version has no such contradiction, maybe because it has become current since.
 */
public class UnknownContradictionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownContradictionException() {
        super("The contradiction is not in the current data version.");
    }
}
