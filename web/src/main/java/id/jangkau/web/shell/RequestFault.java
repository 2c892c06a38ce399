package id.jangkau.web.shell;

import id.jangkau.domain.scenario.UnknownScenarioException;
import id.jangkau.web.database.DatabaseFault;
import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.projection.InvalidRequestException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;

/** Tells exceptions that a page's request is to blame for from those that are our fault. */
final class RequestFault {

    /** RFC 4918: nothing can be stored. */
    static final int INSUFFICIENT_STORAGE = 507;

    private static final int OUR_FAULT = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    private RequestFault() {}

    /** The HTTP status of an answer that an exception stopped. */
    static int statusOf(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownScenarioException) {
                return HttpServletResponse.SC_NOT_FOUND;
            }
            if (cause instanceof InvalidRequestException
                    || cause instanceof UnreadableBodyException
                    || isForViewThatIsNot(cause)) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
        }
        return DatabaseFault.of(exception).map(RequestFault::statusOf).orElse(OUR_FAULT);
    }

    private static int statusOf(DatabaseFault fault) {
        return switch (fault) {
            case AWAY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case FULL -> INSUFFICIENT_STORAGE;
        };
    }

    /** Whether a page's state was asked for that is gone, forged, or was never given out. */
    private static boolean isForViewThatIsNot(Throwable cause) {
        return cause instanceof ViewExpiredException
                || cause instanceof ProtectedViewException
                || cause instanceof FacesException
                        && String.valueOf(cause.getMessage()).startsWith("Unable to restore view");
    }
}
