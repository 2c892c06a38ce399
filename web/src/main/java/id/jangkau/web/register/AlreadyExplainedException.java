package id.jangkau.web.register;

/** Somebody else explained the contradiction while one was writing. */
public class AlreadyExplainedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyExplainedException() {
        super("The contradiction has been explained meanwhile.");
    }
}
