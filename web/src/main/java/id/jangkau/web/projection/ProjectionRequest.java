package id.jangkau.web.projection;

import id.jangkau.domain.scenario.ScenarioBody;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A projection that is asked for.
 *
 * @param name what the answer is called in a comparison; empty for a single projection
 * @param body horizon, levers and assumptions
 * @param seed told back in the answer; the deterministic run does not use it
 * @param detail how finely the answer is split
 * @param target what is to be reached; the deterministic run only checks that it makes sense
 */
public record ProjectionRequest(
        String name, ScenarioBody body, long seed, Detail detail, Optional<Target> target) {

    /**
     * A coverage to reach.
     *
     * @param coverage share of the workers, 0..1
     * @param month by the end of this month
     */
    public record Target(double coverage, YearMonth month) {}

    /** How finely an answer is split; each includes the one before. */
    public enum Detail {
        /** All regions together. */
        TOTAL,
        /** And by province. */
        PROVINCES,
        /** And by kabupaten/kota. */
        REGIONS,
        /** And by segment and compartment. */
        CELLS;

        /** Does an answer with this detail hold that one as well? */
        public boolean includes(Detail other) {
            return compareTo(other) >= 0;
        }
    }

    /** The plainest request for a body. */
    public static ProjectionRequest of(ScenarioBody body) {
        return new ProjectionRequest("", body, 1, Detail.TOTAL, Optional.empty());
    }
}
