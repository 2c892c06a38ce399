package id.jangkau.web.projection;

import id.jangkau.domain.scenario.ScenarioBody;

/**
 * A projection that is asked for.
 *
 * @param name what the answer is called in a comparison; empty for a single projection
 * @param body horizon, levers and assumptions
 * @param seed told back in the answer; the deterministic run does not use it
 * @param detail how finely the answer is split
 */
public record ProjectionRequest(String name, ScenarioBody body, long seed, Detail detail) {

    /** How finely an answer is split; each includes the one before. */
    public enum Detail {
        /** All regions together. */
        TOTAL,
        /** And by kabupaten/kota. */
        REGIONS,
        /** And by segment and compartment. */
        CELLS
    }

    /** The plainest request for a body. */
    public static ProjectionRequest of(ScenarioBody body) {
        return new ProjectionRequest("", body, 1, Detail.TOTAL);
    }
}
