package id.jangkau.simulation.comparison;

import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.Trajectory;
import java.util.OptionalDouble;

/**
 * What a scenario adds to a baseline of the same horizon.
 *
 * @param extraActive active members beyond the baseline at month ends, [month], persons
 * @param extraCost cost beyond the baseline, [month], rupiah
 */
public record ScenarioDifference(double[] extraActive, double[] extraCost) {

    private static final double MONTHS = 12;

    public ScenarioDifference {
        extraActive = extraActive.clone();
        extraCost = extraCost.clone();
    }

    /** One run with its money. */
    public record Run(Trajectory trajectory, Money money) {}

    /** The difference of two runs of the same horizon. */
    public static ScenarioDifference between(Run scenario, Run baseline) {
        return new ScenarioDifference(
                minus(scenario.trajectory().active(), baseline.trajectory().active()),
                minus(scenario.money().total(), baseline.money().total()));
    }

    @Override
    public double[] extraActive() {
        return extraActive.clone();
    }

    @Override
    public double[] extraCost() {
        return extraCost.clone();
    }

    /**
     * Discounted extra cost for each discounted extra member-year, rupiah; empty where there are no
     * extra member-years.
     *
     * @param discountRate r, per year
     */
    public OptionalDouble costPerExtraMemberYear(double discountRate) {
        double cost = 0;
        double memberMonths = 0;
        for (int month = 1; month < extraActive.length; month++) {
            double weight = StrictMath.pow(1 + discountRate, -month / MONTHS);
            cost += extraCost[month] * weight;
            memberMonths += extraActive[month] * weight;
        }
        return memberMonths > 0
                ? OptionalDouble.of(cost / (memberMonths / MONTHS))
                : OptionalDouble.empty();
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }
}
