package id.jangkau.web.overview;

import id.jangkau.domain.coverage.Coverage;
import java.time.YearMonth;

/**
 * Members and workers at the end of a projection without a new policy.
 *
 * @param month the last month of the projection
 * @param start at the end of the base month
 * @param end at the end of the last month
 */
public record Outlook(YearMonth month, Coverage start, Coverage end) {

    /** Which way it goes. */
    public enum Course {
        /** Members grow, the pool grows faster. */
        FALLS,
        /** Members grow as fast as the pool or faster. */
        RISES,
        /** Members become fewer. */
        LOSES
    }

    public Course course() {
        if (moreMembers() < 0) {
            return Course.LOSES;
        }
        return end.share() < start.share() ? Course.FALLS : Course.RISES;
    }

    public long moreMembers() {
        return end.active() - start.active();
    }

    public long moreWorkers() {
        return end.workers() - start.workers();
    }

    /** Members gained per member at the start. */
    public double memberGrowth() {
        return (double) moreMembers() / start.active();
    }

    /** Workers gained per worker at the start. */
    public double workerGrowth() {
        return (double) moreWorkers() / start.workers();
    }
}
