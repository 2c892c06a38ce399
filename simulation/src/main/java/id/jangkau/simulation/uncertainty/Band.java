package id.jangkau.simulation.uncertainty;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * Quantiles over the months: a share of the draws lies at or below each of them.
 *
 * @param values [level in the order of {@link #LEVELS}][month]
 * @param replicateError the largest standard error of the values at the ends of years and at the
 *     horizon, from the spread of independent eighths of the draws; NaN with fewer than 16 draws
 */
public record Band(double[][] values, double replicateError) {

    /** 0.1 to 0.9 is the band that is drawn, "in 8 of 10 possible futures". */
    public static final List<Double> LEVELS = List.of(0.1, 0.25, 0.5, 0.75, 0.9);

    private static final int YEAR = 12;

    public Band {
        values = values.clone();
    }

    /**
     * The band of a quantity.
     *
     * @param quantiles of {@link #LEVELS} in a month
     * @param error the largest standard error of those in a month
     */
    static Band of(IntFunction<double[]> quantiles, IntToDoubleFunction error, int months) {
        double[][] values = new double[LEVELS.size()][months + 1];
        double largest = 0;
        for (int month = 0; month <= months; month++) {
            double[] inMonth = quantiles.apply(month);
            for (int level = 0; level < inMonth.length; level++) {
                values[level][month] = inMonth[level];
            }
            if (month % YEAR == 0 || month == months) {
                largest = Math.max(largest, error.applyAsDouble(month)); // NaN stays
            }
        }
        return new Band(values, largest);
    }

    @Override
    public double[][] values() {
        return values.clone();
    }
}
