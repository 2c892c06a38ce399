package id.jangkau.domain.coverage;

/**
 * What lapses did to a change of coverage, where their number is known before and after. Whoever is
 * registered is an active member or has lapsed, so the members changed by those who are registered
 * more, less those who have lapsed more. Both are differences of two counts: how many lapsed and
 * came back in between, nobody counted.
 *
 * <p>The two parts add up to what the {@linkplain CoverageChange#byMembers() members} did, as it is
 * written; the larger takes what rounding leaves.
 *
 * @param change of the same workers
 * @param before workers on the register whose contributions stopped, persons
 * @param after the same later
 */
public record LapseChange(CoverageChange change, long before, long after) {

    /** Lapsed after − before, persons. */
    public long moreLapsed() {
        return after - before;
    }

    /** Registered after − before, persons. */
    public long moreRegistered() {
        return change.moreMembers() + moreLapsed();
    }

    /** What the change of the registered did to coverage, as a share. */
    public double byRegistered() {
        return lapsesWeighMore()
                ? CoverageChange.written(registered())
                : rest(change.byMembers(), lapsed());
    }

    /** What the change of the lapsed did to coverage, as a share; below 0 where they are more. */
    public double byLapsed() {
        return lapsesWeighMore()
                ? rest(change.byMembers(), registered())
                : CoverageChange.written(lapsed());
    }

    private boolean lapsesWeighMore() {
        return Math.abs(moreLapsed()) > Math.abs(moreRegistered());
    }

    private double registered() {
        return moreRegistered() * change.perMember();
    }

    private double lapsed() {
        return -moreLapsed() * change.perMember();
    }

    private static double rest(double all, double part) {
        return (CoverageChange.steps(all) - CoverageChange.steps(part)) / CoverageChange.HUNDREDTHS;
    }
}
