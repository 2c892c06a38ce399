package id.jangkau.web.database;

import id.jangkau.web.metrics.Metrics;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands around whoever saves, outside of {@link DatabaseGuard}: refuses before the disk is full,
 * lets one after the other write to a file, and counts refusals.
 */
@Interceptor
@Saving
@Priority(DatabaseGuard.OUTSIDE_OF_TRANSACTIONS - 1)
public class SavingGuard {

    @Inject private DatabaseState database;
    @Inject private FreeSpace space;
    @Inject private WritingTurns turns;
    @Inject private Metrics metrics;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        try {
            if (space.isScarce() || !database.maySave()) {
                throw new DiskFullException();
            }
            Object result = turns.take(call);
            database.wrote();
            return result;
        } catch (RuntimeException thrown) {
            metrics.saveRefused();
            throw thrown;
        }
    }
}
