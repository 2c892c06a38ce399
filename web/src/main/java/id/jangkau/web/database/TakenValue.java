package id.jangkau.web.database;

import java.sql.SQLException;
import java.util.Set;

/** Whether something could not be stored because somebody else stores the same. */
public final class TakenValue {

    /** SQL states: a unique value is there; the one who takes it has not ended in time. */
    private static final Set<String> TAKEN = Set.of("23505", "HYT00", "55P03");

    private TakenValue() {}

    /** Is that why a database refused? */
    public static boolean isReasonOf(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
