package id.jangkau.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;

/** Requests for a page's state that is gone, forged, or was never given out. */
final class StaleView {

    private StaleView() {}

    /** Whether that is what an exception, or one of its causes, says. */
    static boolean causes(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException
                    || cause instanceof ProtectedViewException
                    || isUnrestorable(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Mojarra has only a sentence for the state of a stateless view, sent to one that is not. */
    private static boolean isUnrestorable(Throwable cause) {
        return cause instanceof FacesException
                && String.valueOf(cause.getMessage()).startsWith("Unable to restore view");
    }
}
