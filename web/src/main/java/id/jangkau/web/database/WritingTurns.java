package id.jangkau.web.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one save after the other, with its commit, reach a database in a file. H2 writes its maps to
 * the disk one by one while others go on changing them, so that a process that is killed at that
 * moment may leave half of a transaction (h2database issue 2080 on GitHub); and with a full disk,
 * writers that overlap may wait for good. PostgreSQL needs no help.
 */
@ApplicationScoped
class WritingTurns {

    private static final int PATIENCE_SECONDS = 4;

    @Inject private FreeSpace space;
    @Inject private DatabaseState database;

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * Goes on with a call when its turn has come.
     *
     * @throws DiskFullException if that takes so long that nothing can be written
     */
    Object take(InvocationContext call) throws Exception {
        if (space.isElsewhere()) {
            return call.proceed();
        }
        if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            database.refusedToWrite(); // the one whose turn it is must be stuck
            throw new DiskFullException();
        }
        try {
            return call.proceed();
        } finally {
            turn.release();
        }
    }
}
