package id.jangkau.web.shell;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.util.Optional;

/**
 * Jangkau cannot start, and a person can do something about it.
 *
 * <p>Its message is one line that begins with a mark. Thrown by a start-up bean, it ends up in the
 * server's log, where the launcher looks for the mark and hands the line to the person who waits.
 */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String MARK = "Jangkau tidak dapat berjalan / cannot run: ";

    public StartFailure(Message reason) {
        this(reason, null);
    }

    public StartFailure(Message reason, Throwable cause) {
        super(MARK + oneLine(reason), cause);
    }

    private StartFailure(String message) {
        super(message);
    }

    /** The failure that a line of the server's log tells of. */
    public static Optional<StartFailure> in(String logLine) {
        int mark = logLine.indexOf(MARK);
        return mark < 0 ? Optional.empty() : Optional.of(new StartFailure(logLine.substring(mark)));
    }

    /** The failure among the causes of another. */
    public static Optional<StartFailure> within(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** What lies below our own words in a failure that does not stop the start. */
    static Throwable causeOf(Throwable failure) {
        return within(failure).map(Throwable::getCause).orElse(failure);
    }

    private static String oneLine(Message reason) {
        String both = reason.in(Language.ID) + " / " + reason.in(Language.EN);
        return both.replaceAll("\\s+", " ");
    }
}
