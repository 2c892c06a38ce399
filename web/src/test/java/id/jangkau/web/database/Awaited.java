package id.jangkau.web.database;

import java.time.Duration;
import java.util.concurrent.Callable;

/** A condition that must come true in time. */
final class Awaited {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Awaited() {}

    /** Asks again and again, and tells how long it took. */
    static Duration until(Callable<Boolean> condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("It did not come true in " + PATIENCE);
            }
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
