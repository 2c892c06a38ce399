package id.jangkau.web.database;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** A condition that must come true in time. */
public final class Awaited {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Awaited() {}

    /** Asks until the answer has a status. */
    static HttpResponse<String> answer(int status, Callable<HttpResponse<String>> question)
            throws Exception {
        var last = new AtomicReference<HttpResponse<String>>();
        until(
                () -> {
                    last.set(question.call());
                    return last.get().statusCode() == status;
                });
        return last.get();
    }

    /** Asks again and again, and tells how long it took. */
    public static Duration until(Callable<Boolean> condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("It did not come true in " + PATIENCE);
            }
            LockSupport.parkNanos(PAUSE.toNanos()); // and leave the processor to whom it waits for
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
