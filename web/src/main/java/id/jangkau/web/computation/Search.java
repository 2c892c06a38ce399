package id.jangkau.web.computation;

import java.util.Optional;

/**
 * Something that is sought step by step: what is computed next depends on what came before.
 *
 * @param <T> what a step gives
 * @param <R> what is found
 */
public interface Search<T, R> {

    /** About how many steps it takes; for the progress alone. */
    int usualSteps();

    /** Starts the next step; empty where all is known. */
    Optional<Pending<T>> next();

    /** Takes in what a step gave. */
    void take(T given);

    /** What was found, when there is no next step. */
    R found();
}
