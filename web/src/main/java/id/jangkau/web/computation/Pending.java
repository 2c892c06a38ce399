package id.jangkau.web.computation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An answer that waits for computations.
 *
 * @param computations what it waits for; none where it is there at once
 * @param answer the answer, when all of them are done
 * @param <R> the answer
 */
public record Pending<R>(List<Computation<?>> computations, Supplier<R> answer) {

    public Pending {
        computations = List.copyOf(computations);
    }

    /** How much is done, 0..1. */
    public double progress() {
        return computations.stream().mapToDouble(Computation::progress).average().orElse(1);
    }

    /** How long the rest takes, if nobody else computes. */
    public Duration left() {
        return computations.stream().map(Computation::left).reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether all of it ended, one way or another. */
    public boolean isDone() {
        return computations.stream().allMatch(Computation::isDone);
    }

    /** Ends what is under way. */
    public void cancel() {
        computations.forEach(Computation::cancel);
    }

    /** Waits until all of it ended. */
    public void join() {
        computations.forEach(Computation::get);
    }

    /** The answer as soon as it is there, and no longer than the caller keeps this. */
    public Promise<R> promise() {
        CompletableFuture<?>[] all =
                computations.stream().map(Computation::result).toArray(CompletableFuture<?>[]::new);
        return new Promise<>(this, CompletableFuture.allOf(all).thenApply(done -> answer.get()));
    }

    /** The answer, made into something else. */
    public <T> Pending<T> map(Function<R, T> into) {
        return new Pending<>(computations, () -> into.apply(answer.get()));
    }
}
