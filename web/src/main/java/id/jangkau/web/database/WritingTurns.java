package id.jangkau.web.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one save after the other, with its commit, reach a database in a file. Many at once gain
 * nothing there, and both troubles that were ever seen with H2 came of it: once after a kill half
 * of a save, and writers that waited for good when the disk was full. PostgreSQL needs no help.
 */
@ApplicationScoped
class WritingTurns {

    private static final int PATIENCE_SECONDS = 8;

    @Inject private FreeSpace space;

    private final Semaphore turn = new Semaphore(1, true);

    /**
     * Goes on with a call when its turn has come.
     *
     * @throws DatabaseAwayException if that takes too long
     */
    Object take(InvocationContext call) throws Exception {
        if (space.isElsewhere()) {
            return call.proceed();
        }
        if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new DatabaseAwayException();
        }
        try {
            return call.proceed();
        } finally {
            turn.release();
        }
    }
}
