package id.jangkau.web.computation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.DoubleSupplier;

/**
 * Something that is being computed.
 *
 * @param <R> what it gives
 */
public final class Computation<R> {

    private final CompletableFuture<R> result;
    private final DoubleSupplier progress;
    private final DoubleFunction<Duration> estimate;

    /**
     * @param progress how much is done, 0..1
     * @param estimate how long a share of it takes
     */
    Computation(
            CompletableFuture<R> result,
            DoubleSupplier progress,
            DoubleFunction<Duration> estimate) {
        this.result = result;
        this.progress = progress;
        this.estimate = estimate;
    }

    /** One that was done before. */
    public static <R> Computation<R> of(R known) {
        return new Computation<>(
                CompletableFuture.completedFuture(known), () -> 1, share -> Duration.ZERO);
    }

    /** How much is done, 0..1. */
    public double progress() {
        return isDone() ? 1 : progress.getAsDouble();
    }

    /** How long the rest takes, if nobody else computes. */
    public Duration left() {
        return estimate.apply(1 - progress());
    }

    /** Whether it ended, one way or another. */
    public boolean isDone() {
        return result.isDone();
    }

    /** Ends it; parts under way are finished for nobody. */
    public void cancel() {
        result.cancel(false);
    }

    /** Does something once it ended, one way or another. */
    public void atEnd(Runnable action) {
        result.whenComplete((given, failed) -> action.run());
    }

    /** Does something with what it gives, once it is there. */
    public void then(Consumer<R> receiver) {
        result.thenAccept(receiver);
    }

    /**
     * Waits for what it gives.
     *
     * @throws java.util.concurrent.CancellationException if somebody ended it
     */
    public R get() {
        return get(result);
    }

    /** What a future gives, or the reason why it gives nothing. */
    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    CompletableFuture<R> result() {
        return result;
    }
}
