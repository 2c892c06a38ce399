package id.jangkau.simulation.model;

import java.util.Arrays;
import java.util.Objects;

/**
 * One lever at a constant strength over a run of months.
 *
 * @param lever which lever
 * @param strength how strong, [region], in the lever's unit; 0 where the lever is not used
 * @param first first month, 1-based
 * @param last last month, inclusive
 * @param durationMonths months D that a village stays engaged; 1 for every other lever
 * @param payerShares who pays, [payer], adding up to 1; empty for the usual payer of each cost
 */
public record LeverWindow(
        Lever lever,
        double[] strength,
        int first,
        int last,
        int durationMonths,
        double[] payerShares) {

    /** Rounding of written shares such as three times 0.333333. */
    private static final double SHARE_TOLERANCE = 1e-6;

    public LeverWindow {
        strength = strength.clone();
        payerShares = payerShares.clone();
        Require.notNegative("strength of " + lever, strength);
        Require.notNegative("payerShares of " + lever, payerShares);
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "%s runs from month %s to %s; expected 1 <= first <= last."
                            .formatted(lever, first, last));
        }
        checkDuration(lever, durationMonths);
        checkPayers(lever, payerShares);
    }

    private static void checkDuration(Lever lever, int months) {
        if (months < 1 || months > 1 && lever != Lever.VILLAGE_ENGAGEMENT) {
            throw new IllegalArgumentException(
                    "%s lasts %s months; expected 1, or more for villages."
                            .formatted(lever, months));
        }
    }

    private static void checkPayers(Lever lever, double[] shares) {
        double sum = Arrays.stream(shares).sum();
        if (shares.length > 0 && Math.abs(sum - 1) > SHARE_TOLERANCE) {
            throw new IllegalArgumentException(
                    "The payers of %s pay %s of it; expected 1.".formatted(lever, sum));
        }
    }

    @Override
    public double[] strength() {
        return strength.clone();
    }

    @Override
    public double[] payerShares() {
        return payerShares.clone();
    }

    /** Equal where lever, strength, months and payers are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LeverWindow that
                && lever == that.lever
                && Arrays.equals(strength, that.strength)
                && first == that.first
                && last == that.last
                && durationMonths == that.durationMonths
                && Arrays.equals(payerShares, that.payerShares);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lever, Arrays.hashCode(strength), first, last, durationMonths);
    }

    /** How many payers have a share; 0 where the usual payers pay. */
    public int payers() {
        return payerShares.length;
    }

    /** The share of a payer, by its position. */
    public double payerShare(int payer) {
        return payerShares[payer];
    }

    /** Strength in a region and month, 0 outside the window. */
    public double strength(int region, int month) {
        return month >= first && month <= last ? strength[region] : 0;
    }

    /**
     * Strength still at work: what was newly begun over the last {@code durationMonths} months. For
     * villages the share a_jr that is engaged in the month; for other levers the strength itself.
     */
    public double active(int region, int month) {
        return monthsAtWork(month) * strength[region];
    }

    /** Of how many months what was newly begun is still at work. */
    public int monthsAtWork(int month) {
        int since = Math.max(first, month - durationMonths + 1);
        return Math.max(0, Math.min(last, month) - since + 1);
    }
}
