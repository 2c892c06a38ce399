package id.jangkau.domain.coverage;

/**
 * Why coverage changed: more or fewer members, and a larger or smaller pool. Each factor's part is
 * the mean of what it does when it comes first and when it comes second (the Shapley value of two
 * factors), so neither order is preferred.
 *
 * <p>Shares and parts are rounded to hundredths of a percentage point, as they are written; the
 * larger part takes what rounding leaves, so that before, the two parts and after add up on paper.
 */
public record CoverageChange(Coverage before, Coverage after) {

    static final double HUNDREDTHS = 1e4;

    /** Coverage before, 0..1. */
    public double start() {
        return written(before.share());
    }

    /** Coverage after, 0..1. */
    public double end() {
        return written(after.share());
    }

    /** Coverage after − before, as a share: 0.01 is one percentage point. */
    public double total() {
        return (steps(after.share()) - steps(before.share())) / HUNDREDTHS;
    }

    /** What the change of the members did, as a share. */
    public double byMembers() {
        return poolWeighsMore()
                ? written(members())
                : (steps(total()) - steps(pool())) / HUNDREDTHS;
    }

    /** What the change of the pool did, as a share. */
    public double byPool() {
        return poolWeighsMore()
                ? (steps(total()) - steps(members())) / HUNDREDTHS
                : written(pool());
    }

    /** Members after − before, persons. */
    public long moreMembers() {
        return after.active() - before.active();
    }

    /** Workers after − before, persons. */
    public long moreWorkers() {
        return after.workers() - before.workers();
    }

    /** Are there as many members and workers after as before? */
    public boolean nothing() {
        return moreMembers() == 0 && moreWorkers() == 0;
    }

    /** Did coverage fall only because the pool grew? */
    public boolean fellByPoolAlone() {
        return total() < 0 && moreMembers() >= 0;
    }

    private boolean poolWeighsMore() {
        return Math.abs(pool()) >= Math.abs(members());
    }

    private double members() {
        return moreMembers() * perMember();
    }

    /** What one member more adds to coverage, as a share: the mean over both pools. */
    double perMember() {
        return (1.0 / before.workers() + 1.0 / after.workers()) / 2;
    }

    private double pool() {
        double members = ((double) before.active() + after.active()) / 2;
        return members * (1.0 / after.workers() - 1.0 / before.workers());
    }

    static double written(double share) {
        return steps(share) / HUNDREDTHS;
    }

    static long steps(double share) {
        return Math.round(share * HUNDREDTHS);
    }
}
