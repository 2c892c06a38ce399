package id.jangkau.web.shell;

import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;

/** Requests for a page's state that is gone, forged, or was never given out. */
final class StaleView {

    private StaleView() {}

    /** Whether that is what an exception, or one of its causes, says. */
    static boolean causes(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException || cause instanceof ProtectedViewException) {
                return true;
            }
        }
        return false;
    }
}
