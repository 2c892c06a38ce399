package id.jangkau.web.database;

/** The database does not answer; as soon as it does, the same request can be served. */
public class DatabaseAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** After so many seconds it is worth trying again. */
    public static final int RETRY_AFTER_SECONDS = 5;

    public DatabaseAwayException() {
        super("The database does not answer.");
    }
}
