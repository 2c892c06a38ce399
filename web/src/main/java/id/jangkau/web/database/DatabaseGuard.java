package id.jangkau.web.database;

import id.jangkau.web.metrics.Metrics;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;

/**
 * Stands around whoever needs the database, outside of the transaction, so that it also sees a
 * commit that fails. Says at once that the database is away where that is known, and in the same
 * words where it turns out.
 */
@Interceptor
@Guarded
@Priority(DatabaseGuard.OUTSIDE_OF_TRANSACTIONS)
public class DatabaseGuard {

    static final int OUTSIDE_OF_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private static final System.Logger LOG = System.getLogger(DatabaseGuard.class.getName());

    @Inject private DatabaseState database;
    @Inject private Metrics metrics;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        if (!database.answers()) {
            throw new DatabaseAwayException();
        }
        try {
            return call.proceed();
        } catch (DatabaseAwayException | DiskFullException known) {
            throw known; // by a guard further in
        } catch (RuntimeException thrown) {
            throw explained(thrown);
        }
    }

    private RuntimeException explained(RuntimeException thrown) {
        Optional<DatabaseFault> fault = DatabaseFault.of(thrown);
        if (fault.isEmpty()) {
            return thrown;
        }
        metrics.databaseFailed();
        switch (fault.get()) {
            case AWAY -> database.doubt();
            case FULL -> database.refusedToWrite();
        }
        LOG.log(System.Logger.Level.WARNING, "The database failed a request.", thrown);
        return fault.get().exception();
    }
}
