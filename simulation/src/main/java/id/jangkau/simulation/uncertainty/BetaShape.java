package id.jangkau.simulation.uncertainty;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A beta distribution with a fast inverse. That of Commons Math halves intervals, some fifty
 * evaluations for each value; here a cubic through a table of its own values and slopes comes so
 * close that Newton's method mostly ends with one evaluation.
 */
final class BetaShape implements Prior.Shape {

    private static final int INTERVALS = 256;
    private static final int MOST_STEPS = 60;

    /** A step of Newton's method leaves an error of about its square, below the last digits. */
    private static final double CLOSE = 1e-8;

    /** How far from the truth the table may be. */
    private static final double SLACK = 1e-8;

    private final BetaDistribution distribution;
    private final double[] table = new double[INTERVALS + 1]; // quantiles of i / INTERVALS
    private final double[] slopes = new double[INTERVALS + 1]; // of the quantile, per interval

    BetaShape(double a, double b) {
        distribution = new BetaDistribution(null, a, b);
        for (int i = 0; i <= INTERVALS; i++) {
            table[i] = distribution.inverseCumulativeProbability((double) i / INTERVALS);
            slopes[i] = 1 / (INTERVALS * density(table[i])); // infinite where there is no density
        }
    }

    @Override
    public double quantile(double u) {
        int at = (int) (u * INTERVALS);
        double low = Math.max(0, table[at] - SLACK);
        double high = Math.min(1, table[at + 1] + SLACK);
        double x = cubic(at, u * INTERVALS - at);
        if (!(x > low && x < high)) { // NaN too
            x = (low + high) / 2;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            double miss = distribution.cumulativeProbability(x) - u;
            if (miss > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - miss / distribution.density(x);
            if (!(next > low && next < high)) { // NaN too
                next = (low + high) / 2;
            }
            if (Math.abs(next - x) <= CLOSE * x) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** Hermite's: through the ends of an interval with their slopes. */
    private double cubic(int at, double t) {
        double rise = table[at + 1] - table[at];
        double first = slopes[at] - rise;
        double last = rise - slopes[at + 1];
        return table[at] + t * rise + t * (1 - t) * ((1 - t) * first + t * last);
    }

    @Override
    public double density(double x) {
        return x <= 0 || x >= 1 ? 0 : distribution.density(x);
    }
}
