package id.jangkau.web.intake;

/** Another data version became current after a preview was made. */
public class OutdatedPreviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedPreviewException() {
        super("Another data version is current by now.");
    }
}
