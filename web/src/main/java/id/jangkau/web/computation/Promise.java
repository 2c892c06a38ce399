package id.jangkau.web.computation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An answer that somebody will fetch. Once it is there, all that it was made of is let go.
 *
 * @param <R> the answer
 */
public final class Promise<R> {

    private final CompletableFuture<R> answer;
    private volatile Pending<?> pending;

    Promise(Pending<R> pending, CompletableFuture<R> answer) {
        this.pending = pending;
        this.answer = answer;
        answer.whenComplete((done, failed) -> this.pending = null);
    }

    /** How much is done, 0..1. */
    public double progress() {
        return ofPending(Pending::progress, 1.0);
    }

    /** How long the rest takes, if nobody else computes. */
    public Duration left() {
        return ofPending(Pending::left, Duration.ZERO);
    }

    private <T> T ofPending(Function<Pending<?>, T> question, T whenDone) {
        Pending<?> underWay = pending;
        return underWay == null ? whenDone : question.apply(underWay);
    }

    /** Whether it is there, or will never be. */
    public boolean isDone() {
        return answer.isDone();
    }

    /** The answer, where it is there. */
    public Optional<R> given() {
        return answer.isDone() && !answer.isCompletedExceptionally()
                ? Optional.of(answer.join())
                : Optional.empty();
    }

    /**
     * Waits for the answer.
     *
     * @throws CancellationException if somebody ended the computation
     */
    public R get() {
        return Computation.get(answer);
    }

    /** Ends the computation. */
    public void cancel() {
        Pending<?> underWay = pending;
        if (underWay != null) {
            underWay.cancel();
        }
    }
}
