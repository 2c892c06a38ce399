package id.jangkau.web.overview;

/**
 * Active members among workers.
 *
 * @param workers the pool, persons
 * @param active members whose contribution is paid, persons
 */
public record Coverage(long workers, long active) {

    /** Nobody. */
    static final Coverage NONE = new Coverage(0, 0);

    Coverage plus(Coverage other) {
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
