package id.jangkau.web.register;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.CoverageChange;
import id.jangkau.domain.coverage.LapseChange;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.domain.coverage.PublishedClaim;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Why coverage of one region was different at another time, and the picture of it. */
public record Decomposition(Point before, Point after) {

    /**
     * One of the two times.
     *
     * @param lapsed workers on the register whose contributions stopped; empty where they are not
     *     known of all
     * @param claim who printed the figures; empty for those of the data version
     */
    public record Point(
            YearMonth month,
            Coverage coverage,
            OptionalLong lapsed,
            Optional<PublishedClaim> claim) {

        /**
         * The figures of a claim, which tell of no lapses.
         *
         * @param coverage as far as the claim tells it
         */
        public static Point of(PublishedClaim claim, Coverage coverage) {
            YearMonth month = YearMonth.from(claim.date());
            return new Point(month, coverage, OptionalLong.empty(), Optional.of(claim));
        }

        /** The sum of figures of one month. */
        public static Point of(YearMonth month, List<? extends Observation> figures) {
            return new Point(month, Coverage.sum(figures), lapsed(figures), Optional.empty());
        }

        private static OptionalLong lapsed(List<? extends Observation> figures) {
            return figures.stream().allMatch(seen -> seen.lapsed().isPresent())
                    ? OptionalLong.of(
                            figures.stream().mapToLong(seen -> seen.lapsed().getAsLong()).sum())
                    : OptionalLong.empty();
        }

        /** Is the pool that of members and percentage, rather than a printed one? */
        public boolean derived() {
            return claim.isPresent() && claim.get().pool().orElse(-1) != coverage.workers();
        }
    }

    /** Why coverage changed. */
    public enum Cause {
        /** More or fewer members, where nothing is known of lapses. */
        MEMBERS,
        /** More or fewer on the register, paying or not. */
        REGISTERED,
        /** More or fewer of them whose contributions stopped. */
        LAPSED,
        /** More or fewer workers. */
        POOL
    }

    /**
     * What one cause did.
     *
     * @param persons members, or workers of the pool, that it added
     * @param share of the workers that it added to coverage: 0.01 is one percentage point
     */
    public record Step(Cause cause, long persons, double share) {}

    /** The change in two parts. */
    public CoverageChange parts() {
        return new CoverageChange(before.coverage(), after.coverage());
    }

    /** What lapses did; empty where they are not known on both sides. */
    public Optional<LapseChange> lapses() {
        return before.lapsed().isPresent() && after.lapsed().isPresent()
                ? Optional.of(
                        new LapseChange(
                                parts(), before.lapsed().getAsLong(), after.lapsed().getAsLong()))
                : Optional.empty();
    }

    /** All that is known of why, from before to after: what is written of them adds up. */
    public List<Step> steps() {
        CoverageChange parts = parts();
        var pool = new Step(Cause.POOL, parts.moreWorkers(), parts.byPool());
        return lapses().map(known -> List.of(registered(known), lapsed(known), pool))
                .orElseGet(
                        () ->
                                List.of(
                                        new Step(
                                                Cause.MEMBERS,
                                                parts.moreMembers(),
                                                parts.byMembers()),
                                        pool));
    }

    private static Step registered(LapseChange change) {
        return new Step(Cause.REGISTERED, change.moreRegistered(), change.byRegistered());
    }

    private static Step lapsed(LapseChange change) {
        return new Step(Cause.LAPSED, -change.moreLapsed(), change.byLapsed());
    }

    /** Is everything that is known the same? */
    public boolean still() {
        return steps().stream().allMatch(step -> step.persons() == 0);
    }

    /** Where its marks stand on the picture. */
    public Bridge bridge() {
        return Bridge.of(parts().start(), steps().stream().map(Step::share).toList());
    }
}
