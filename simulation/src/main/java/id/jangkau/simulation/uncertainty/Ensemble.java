package id.jangkau.simulation.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All draws of an ensemble. */
public final class Ensemble {

    private final double[][] active; // [month][draw], persons
    private final double[][] workers; // [month][draw], persons
    private final char[][][] regions; // coverage in steps, [region][month][draw]

    private Ensemble(double[][] active, double[][] workers, char[][][] regions) {
        this.active = active;
        this.workers = workers;
        this.regions = regions;
    }

    /**
     * Puts blocks together.
     *
     * @param blocks every block of one plan, in any order
     * @throws IllegalArgumentException if a draw is missing or comes twice
     */
    public static Ensemble of(List<EnsembleBlock> blocks) {
        int draws = blocks.stream().mapToInt(EnsembleBlock::draws).sum();
        boolean[] there = new boolean[draws];
        EnsembleBlock some = blocks.get(0);
        int months = some.active().length;
        Ensemble all =
                new Ensemble(
                        new double[months][draws],
                        new double[months][draws],
                        new char[some.regions().length][months][draws]);
        for (EnsembleBlock block : blocks) {
            for (int j = block.first(); j < block.first() + block.draws(); j++) {
                if (j >= draws || there[j]) {
                    throw new IllegalArgumentException(
                            "Draw %s comes twice, or another is missing.".formatted(j));
                }
                there[j] = true;
            }
            all.take(block);
        }
        return all;
    }

    private void take(EnsembleBlock block) {
        int first = block.first();
        int draws = block.draws();
        for (int month = 0; month < active.length; month++) {
            System.arraycopy(block.active()[month], 0, active[month], first, draws);
            System.arraycopy(block.workers()[month], 0, workers[month], first, draws);
            for (int r = 0; r < regions.length; r++) {
                System.arraycopy(block.regions()[r][month], 0, regions[r][month], first, draws);
            }
        }
    }

    /** How many draws there are. */
    public int draws() {
        return active[0].length;
    }

    /** The horizon T. */
    public int months() {
        return active.length - 1;
    }

    /** Active members A of all cells at the end of a month, [draw], persons. */
    public double[] active(int month) {
        return active[month].clone();
    }

    /** Coverage of all cells at the end of a month, [draw]; 0 without workers. */
    public double[] coverage(int month) {
        double[] coverage = new double[draws()];
        for (int j = 0; j < coverage.length; j++) {
            coverage[j] = workers[month][j] > 0 ? active[month][j] / workers[month][j] : 0;
        }
        return coverage;
    }

    /** Coverage of a region at the end of a month, within 8e-6, [draw]. */
    private double[] coverage(int region, int month) {
        char[] steps = regions[region][month];
        return inShares(IntStream.range(0, steps.length).mapToDouble(j -> steps[j]).toArray());
    }

    private static double[] inShares(double[] steps) {
        return Arrays.stream(steps).map(step -> step / EnsembleBlock.COVERAGE_STEPS).toArray();
    }

    /** Quantiles of the coverage of all cells. */
    public Band total() {
        return Band.of(
                month -> Quantiles.of(coverage(month)),
                month -> Quantiles.replicateError(coverage(month)),
                months());
    }

    /**
     * Quantiles of the coverage of a region, within 2e-5.
     *
     * @throws IndexOutOfBoundsException if the regions were not kept
     */
    public Band region(int region) {
        return Band.of(
                month -> inShares(Quantiles.of(regions[region][month])),
                month -> Quantiles.replicateError(coverage(region, month)),
                months());
    }

    /** The share of draws in which coverage reaches a target in a month. */
    public double chance(int month, double target) {
        double[] coverage = coverage(month);
        return (double) Arrays.stream(coverage).filter(c -> c >= target).count() / coverage.length;
    }

    /**
     * The share of draws in which coverage lies above that of another ensemble on the same draws.
     *
     * @throws IllegalArgumentException if the other has another number of draws
     */
    public double chanceToBeat(Ensemble other, int month) {
        if (other.draws() != draws()) {
            throw new IllegalArgumentException(
                    "%s draws against %s.".formatted(draws(), other.draws()));
        }
        double[] own = coverage(month);
        double[] others = other.coverage(month);
        return (double) IntStream.range(0, own.length).filter(j -> own[j] > others[j]).count()
                / own.length;
    }
}
