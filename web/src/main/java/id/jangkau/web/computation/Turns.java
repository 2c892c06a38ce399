package id.jangkau.web.computation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many requests compute and write at once as there are processors to do it. Without it
 * a crowd of large requests fills the memory.
 */
@ApplicationScoped
public class Turns {

    private static final int PATIENCE_SECONDS = 8;

    private final Semaphore turns =
            new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    /** Takes a turn, waiting a few seconds at most; false where none came. */
    public boolean take() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends a turn. */
    public void end() {
        turns.release();
    }

    /** Waits for something while somebody else has the turn. */
    public void lendWhile(Runnable waiting) {
        end();
        try {
            waiting.run();
        } finally {
            turns.acquireUninterruptibly();
        }
    }
}
