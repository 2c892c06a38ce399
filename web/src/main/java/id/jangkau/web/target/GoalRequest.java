package id.jangkau.web.target;

import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.web.projection.ProjectionRequest;
import java.time.YearMonth;
import java.util.List;

/**
 * A question about a goal: one of the four is sought, the other three are given.
 *
 * @param projection the package with a multiple of 1, and the draws
 * @param kept settings that are not multiplied, wherever they stand among the levers
 * @param sought which of the four
 * @param given the other three; what stands in the place of the one sought says nothing
 */
public record GoalRequest(
        ProjectionRequest projection, List<LeverSetting> kept, Unknown sought, Four given) {

    /** What can be sought. */
    public enum Unknown {
        /** The smallest multiple of the package. */
        EFFORT,
        /** The first month. */
        MONTH,
        /** The highest coverage. */
        COVERAGE,
        /** The chance. */
        CHANCE
    }

    /**
     * What belongs together.
     *
     * @param multiple of the package, 0 or more
     * @param month by whose end
     * @param coverage share of the workers, 0..1
     * @param chance in this share of the draws, 0..1
     */
    public record Four(double multiple, YearMonth month, double coverage, double chance) {}

    public GoalRequest {
        kept = List.copyOf(kept);
    }
}
