package id.jangkau.simulation.uncertainty;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Quantiles by the rule of type 7: order statistics stand at equal distances from 0 to 1. */
public final class Quantiles {

    private Quantiles() {}

    /**
     * The quantiles of {@link Band#LEVELS}.
     *
     * @param draws in any order; they stay as they are
     */
    public static double[] of(double[] draws) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return at(place -> sorted[place], sorted.length);
    }

    /** The same of numbers that need two bytes. */
    static double[] of(char[] draws) {
        char[] sorted = draws.clone();
        Arrays.sort(sorted);
        return at(place -> sorted[place], sorted.length);
    }

    private static double[] at(IntToDoubleFunction sorted, int length) {
        double[] quantiles = new double[Band.LEVELS.size()];
        for (int level = 0; level < quantiles.length; level++) {
            double place = Band.LEVELS.get(level) * (length - 1);
            int below = (int) place;
            double low = sorted.applyAsDouble(below);
            double high = sorted.applyAsDouble(Math.min(below + 1, length - 1));
            quantiles[level] = low + (place - below) * (high - low);
        }
        return quantiles;
    }

    /**
     * The largest standard error among the quantiles of {@link Band#LEVELS}, from the spread of
     * independent eighths of the draws; NaN with fewer than 16 draws.
     *
     * @param draws in the order of their numbers
     */
    public static double replicateError(double[] draws) {
        if (draws.length < 2 * Points.REPLICATES) {
            return Double.NaN;
        }
        double[][] replicates = new double[Points.REPLICATES][];
        for (int i = 0; i < replicates.length; i++) {
            replicates[i] = of(everyEighth(draws, i));
        }
        return IntStream.range(0, Band.LEVELS.size())
                .mapToDouble(level -> standardError(replicates, level))
                .max()
                .orElseThrow();
    }

    private static double[] everyEighth(double[] draws, int first) {
        return IntStream.iterate(first, j -> j < draws.length, j -> j + Points.REPLICATES)
                .mapToDouble(j -> draws[j])
                .toArray();
    }

    private static double standardError(double[][] replicates, int level) {
        double sum = 0;
        for (double[] replicate : replicates) {
            sum += replicate[level];
        }
        double mean = sum / replicates.length;
        double squares = 0;
        for (double[] replicate : replicates) {
            squares += (replicate[level] - mean) * (replicate[level] - mean);
        }
        int n = replicates.length;
        return StrictMath.sqrt(squares / (n - 1) / n);
    }
}
