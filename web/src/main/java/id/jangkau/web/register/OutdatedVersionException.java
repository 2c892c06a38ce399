package id.jangkau.web.register;

/** Another data version became current since somebody began to write the next one. */
public class OutdatedVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedVersionException() {
        super("Another data version is current by now.");
    }
}
