package id.jangkau.web.computation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A {@link Search} under way. Each step is divided among the threads by {@link Computations};
 * whoever ends the last part of one starts the next, so that nobody waits.
 */
public final class Steps<T, R> {

    private final Search<T, R> search;
    private final CompletableFuture<R> result = new CompletableFuture<>();
    private final long start = System.nanoTime();
    private volatile Pending<T> underWay;
    private volatile int done;

    private Steps(Search<T, R> search) {
        this.search = search;
    }

    /** Starts a search. What its first step refuses is refused here. */
    public static <T, R> Computation<R> start(Search<T, R> search) {
        Steps<T, R> steps = new Steps<>(search);
        steps.result.whenComplete((found, failed) -> steps.end());
        steps.begin();
        return new Computation<>(steps.result, steps::progress, steps::estimate);
    }

    private void begin() {
        Optional<Pending<T>> next = search.next();
        if (next.isEmpty()) {
            result.complete(search.found());
            return;
        }
        underWay = next.get();
        CompletableFuture<?>[] parts =
                next.get().computations().stream()
                        .map(Computation::result)
                        .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(parts).whenComplete((all, failed) -> goOn(next.get()));
    }

    private void goOn(Pending<T> step) {
        if (result.isDone()) {
            step.cancel();
            return;
        }
        try {
            search.take(step.answer().get());
            done++;
            begin();
        } catch (RuntimeException | Error failed) {
            result.completeExceptionally(failed);
        }
    }

    /** Whoever ended the search ends its step. */
    private void end() {
        Pending<T> step = underWay;
        if (step != null) {
            step.cancel();
        }
    }

    private double progress() {
        Pending<T> step = underWay;
        double steps = done + (step == null || step.isDone() ? 0 : step.progress());
        return Math.min(1, steps / Math.max(search.usualSteps(), done + 1));
    }

    /** As long as what is done took, in proportion. */
    private Duration estimate(double share) {
        double past = Math.max(progress(), 1.0 / search.usualSteps());
        return Duration.ofNanos((long) ((System.nanoTime() - start) / past * share));
    }
}
