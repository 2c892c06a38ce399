package id.jangkau.web.computation;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Work that falls into parts which know nothing of each other.
 *
 * @param <P> what a part gives
 * @param <R> what all parts together give
 */
public interface Work<P, R> {

    /** How many parts there are. */
    int parts();

    /** Runge–Kutta steps of cells in all parts together: what the time goes with. */
    long cellSteps();

    /** Somebody who does parts by their number, 0 to below {@link #parts()}, on one thread. */
    IntFunction<P> worker();

    /**
     * Puts the parts together.
     *
     * @param parts in the order of their numbers
     */
    R join(List<P> parts);
}
