package id.jangkau.web.register;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.CoverageChange;
import id.jangkau.domain.coverage.PublishedClaim;
import java.time.YearMonth;
import java.util.Optional;

/** Why coverage of one region was different at another time, and the picture of it. */
public record Decomposition(Point before, Point after) {

    /**
     * One of the two times.
     *
     * @param claim who printed the figures; empty for those of the data version
     */
    public record Point(YearMonth month, Coverage coverage, Optional<PublishedClaim> claim) {

        /**
         * The figures of a claim.
         *
         * @param coverage as far as the claim tells it
         */
        public static Point of(PublishedClaim claim, Coverage coverage) {
            return new Point(YearMonth.from(claim.date()), coverage, Optional.of(claim));
        }

        /** Is the pool that of members and percentage, rather than a printed one? */
        public boolean derived() {
            return claim.isPresent() && claim.get().pool().orElse(-1) != coverage.workers();
        }
    }

    /** The change in its parts. */
    public CoverageChange parts() {
        return new CoverageChange(before.coverage(), after.coverage());
    }

    /** Where its marks stand on the picture. */
    public Bridge bridge() {
        return Bridge.of(parts());
    }
}
