package id.jangkau.domain.coverage;

import java.util.Collection;

/**
 * Active members among workers.
 *
 * @param workers the pool, persons
 * @param active members whose contribution is paid, persons
 */
public record Coverage(long workers, long active) {

    /** Nobody. */
    public static final Coverage NONE = new Coverage(0, 0);

    /** The workers and active members of one cell. */
    public static Coverage of(Observation seen) {
        return new Coverage(seen.workers(), seen.active());
    }

    /** All of some cells together. */
    public static Coverage sum(Collection<? extends Observation> cells) {
        return cells.stream().map(Coverage::of).reduce(NONE, Coverage::plus);
    }

    /** The members of both among the workers of both. */
    public Coverage plus(Coverage other) {
        return new Coverage(workers + other.workers, active + other.active);
    }

    /** Active members per worker, 0..1; NaN where there are no workers. */
    public double share() {
        return (double) active / workers;
    }

    /** Workers who are not active members, persons. */
    public long notCovered() {
        return workers - active;
    }
}
