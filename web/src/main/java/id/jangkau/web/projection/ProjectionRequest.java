package id.jangkau.web.projection;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.uncertainty.Sampling;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A projection that is asked for.
 *
 * @param name what the answer is called in a comparison; empty for a single projection
 * @param body horizon, levers and assumptions
 * @param detail how finely the answer is split
 * @param dataVersion label of the data to compute on; empty for the current ones
 * @param ensemble what is asked of the draws; the deterministic run does not use it
 */
public record ProjectionRequest(
        String name,
        ScenarioBody body,
        Detail detail,
        Optional<String> dataVersion,
        EnsembleRequest ensemble) {

    /**
     * What is asked of the draws.
     *
     * @param draws how many; 0 for the deterministic run alone
     * @param sampling how parameters are drawn
     * @param seed where the random numbers begin
     * @param target what is to be reached
     */
    public record EnsembleRequest(
            int draws, Sampling sampling, long seed, Optional<Target> target) {

        /** No draws at all. */
        public static final EnsembleRequest NONE = withoutDraws(Optional.empty());

        /** A target alone. */
        public static EnsembleRequest withoutDraws(Optional<Target> target) {
            return new EnsembleRequest(0, Sampling.SOBOL, 1, target);
        }
    }

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
        /** And by segment. */
        SEGMENTS,
        /** And by province. */
        PROVINCES,
        /** And by kabupaten/kota. */
        REGIONS,
        /** And by region, segment and compartment. */
        CELLS;

        /** Does an answer with this detail hold that one as well? */
        public boolean includes(Detail other) {
            return compareTo(other) >= 0;
        }
    }

    /** The plainest request for a body. */
    public static ProjectionRequest of(ScenarioBody body) {
        return new ProjectionRequest(
                "", body, Detail.TOTAL, Optional.empty(), EnsembleRequest.NONE);
    }
}
