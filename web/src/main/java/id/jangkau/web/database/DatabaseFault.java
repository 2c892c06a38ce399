package id.jangkau.web.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.transaction.xa.XAException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What a failure of the database means to whoever asked for something. */
public enum DatabaseFault {
    /** It does not answer. */
    AWAY,
    /** It answers, but cannot write. */
    FULL;

    /**
     * SQL states, all of PostgreSQL but for the numbers of H2: 53100 disk full, 25006 read only, 58
     * trouble with a file; 90028, 90031 and 90100 the same in H2, 90097 read only.
     */
    private static final Pattern CANNOT_WRITE =
            Pattern.compile("53100|25006|58...|90028|90031|90097|90100");

    /**
     * 08 connection, 53 out of connections or memory, 55P03 locked, 57P shutting down; H2: closed,
     * broken.
     */
    private static final Pattern NOT_THERE =
            Pattern.compile("08...|53...|55P03|57P..|90007|90067|90098|90121");

    /** Of a commit that failed, the server hands on nothing but words. */
    private static final String WRITING_FAILED = "MVStoreException: Writing to";

    /** The fault behind an exception; empty where the database is not to blame. */
    public static Optional<DatabaseFault> of(Throwable thrown) {
        if (isCausedBy(thrown, DatabaseFault::cannotWrite)) {
            return Optional.of(FULL);
        }
        return isCausedBy(thrown, DatabaseFault::isNotThere) ? Optional.of(AWAY) : Optional.empty();
    }

    /** What is thrown in place of what the driver throws. */
    public RuntimeException exception() {
        return this == FULL ? new DiskFullException() : new DatabaseAwayException();
    }

    private static boolean cannotWrite(Throwable cause) {
        return cause instanceof DiskFullException
                || cause instanceof SQLException failure
                        && CANNOT_WRITE.matcher(stateOf(failure)).matches()
                || cause instanceof MVStoreException store
                        && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED
                || cause instanceof XAException
                        && String.valueOf(cause.getMessage()).contains(WRITING_FAILED);
    }

    private static boolean isNotThere(Throwable cause) {
        return cause instanceof DatabaseAwayException
                || cause instanceof XAException // a commit that failed
                || cause instanceof SQLException failure
                        && (failure.getSQLState() == null // the server's pool has none to give
                                || NOT_THERE.matcher(stateOf(failure)).matches())
                || cause instanceof MVStoreException store
                        && store.getErrorCode() == DataUtils.ERROR_CLOSED;
    }

    private static String stateOf(SQLException failure) {
        return String.valueOf(failure.getSQLState());
    }

    private static boolean isCausedBy(Throwable thrown, Predicate<Throwable> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
