package id.jangkau.web.computation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.LongFunction;

/**
 * The parts of a {@link Work} under way. A thread that has done one goes to the end of the queue,
 * so that a long computation holds up no short one.
 */
final class Parts<P, R> {

    private final Work<P, R> work;
    private final Executor executor;
    private final List<P> done;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger count = new AtomicInteger();
    private final CompletableFuture<R> result = new CompletableFuture<>();

    private Parts(Work<P, R> work, Executor executor) {
        this.work = work;
        this.executor = executor;
        done =
                Collections.synchronizedList(
                        new ArrayList<>(Collections.nCopies(work.parts(), null)));
    }

    /**
     * @param estimate how long so many Runge–Kutta steps of cells take
     */
    static <P, R> Computation<R> start(
            Work<P, R> work, Executor executor, int threads, LongFunction<Duration> estimate) {
        Parts<P, R> parts = new Parts<>(work, executor);
        for (int i = 0; i < Math.min(threads, work.parts()); i++) {
            executor.execute(parts.new Chain());
        }
        return new Computation<>(
                parts.result,
                () -> (double) parts.count.get() / parts.done.size(),
                share -> estimate.apply((long) (share * work.cellSteps())));
    }

    /** Does one part after the other with a worker of its own, each in its turn. */
    private final class Chain implements Runnable {

        private IntFunction<P> worker;

        @Override
        public void run() {
            int part = next.getAndIncrement();
            if (part >= done.size() || result.isDone()) {
                return;
            }
            try {
                worker = worker == null ? work.worker() : worker;
                done.set(part, worker.apply(part));
                if (count.incrementAndGet() == done.size()) {
                    result.complete(work.join(new ArrayList<>(done)));
                } else {
                    executor.execute(this);
                }
            } catch (RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        }
    }
}
