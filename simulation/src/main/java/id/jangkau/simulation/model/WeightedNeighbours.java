package id.jangkau.simulation.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Weights given one by one; only those that are not zero are kept. */
final class WeightedNeighbours implements Neighbours {

    /** Rounding of a row that was meant to add up to 1. */
    private static final double ROW_TOLERANCE = 1e-9;

    private final int[][] others;
    private final double[][] weights;

    WeightedNeighbours(double[][] dense) {
        others = new int[dense.length][];
        weights = new double[dense.length][];
        for (int r = 0; r < dense.length; r++) {
            double[] row = dense[r];
            checkRow(r, row, dense.length);
            others[r] = IntStream.range(0, row.length).filter(w -> row[w] != 0).toArray();
            weights[r] = IntStream.of(others[r]).mapToDouble(w -> row[w]).toArray();
        }
    }

    private static void checkRow(int region, double[] row, int regions) {
        Require.size("W[" + region + "]", row.length, regions);
        Require.notNegative("W[" + region + "]", row);
        double sum = 0;
        for (double weight : row) {
            sum += weight;
        }
        if (StrictMath.abs(sum - 1) > ROW_TOLERANCE || row[region] != 0) {
            throw new IllegalArgumentException(
                    "Row %s of W adds up to %s with %s on the diagonal; expected 1 and 0."
                            .formatted(region, sum, row[region]));
        }
    }

    @Override
    public int regions() {
        return others.length;
    }

    @Override
    public void around(double[] coverage, double[] around) {
        for (int r = 0; r < others.length; r++) {
            double sum = 0;
            for (int j = 0; j < others[r].length; j++) {
                sum += weights[r][j] * coverage[others[r][j]];
            }
            around[r] = sum;
        }
    }

    @Override
    public Lanes lanes(int draws) {
        return this::around;
    }

    private void around(double[][] coverage, double[][] around) {
        for (int r = 0; r < others.length; r++) {
            Arrays.fill(around[r], 0);
            for (int j = 0; j < others[r].length; j++) {
                addWeighted(weights[r][j], coverage[others[r][j]], around[r]);
            }
        }
    }

    private static void addWeighted(double weight, double[] from, double[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] += weight * from[j];
        }
    }
}
