package id.jangkau.simulation.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All draws of an ensemble. */
public final class Ensemble {

    private final List<EnsembleBlock> blocks; // in the order of their draws
    private final int draws;

    private Ensemble(List<EnsembleBlock> blocks, int draws) {
        this.blocks = blocks;
        this.draws = draws;
    }

    /**
     * Puts blocks together.
     *
     * @param blocks every block of one plan, in any order
     * @throws IllegalArgumentException if a block is missing or comes twice
     */
    public static Ensemble of(List<EnsembleBlock> blocks) {
        List<EnsembleBlock> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparingInt(EnsembleBlock::first));
        int draws = 0;
        for (EnsembleBlock block : sorted) {
            require(block.first() == draws, draws);
            draws += block.draws();
        }
        require(draws == sorted.get(0).drawsOfAll(), draws);
        return new Ensemble(sorted, draws);
    }

    private static void require(boolean holds, int draw) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Draw %s is missing or comes twice.".formatted(draw));
        }
    }

    /** How many draws there are. */
    public int draws() {
        return draws;
    }

    /** The horizon T. */
    public int months() {
        return blocks.get(0).active().length - 1;
    }

    /** How much memory it takes, bytes. */
    public long bytes() {
        EnsembleBlock some = blocks.get(0);
        return (long) draws
                * (months() + 1)
                * (2 * Double.BYTES + some.regions().length * Character.BYTES);
    }

    /** Active members A of all cells at the end of a month, [draw], persons. */
    public double[] active(int month) {
        double[] active = new double[draws];
        for (EnsembleBlock block : blocks) {
            System.arraycopy(block.active()[month], 0, active, block.first(), block.draws());
        }
        return active;
    }

    /** Coverage of all cells at the end of a month, [draw]; 0 without workers. */
    public double[] coverage(int month) {
        double[] coverage = new double[draws];
        for (EnsembleBlock block : blocks) {
            for (int j = 0; j < block.draws(); j++) {
                double workers = block.workers()[month][j];
                coverage[block.first() + j] = workers > 0 ? block.active()[month][j] / workers : 0;
            }
        }
        return coverage;
    }

    /** Coverage of a region at the end of a month, in steps, [draw]. */
    private char[] steps(int region, int month) {
        char[] steps = new char[draws];
        for (EnsembleBlock block : blocks) {
            char[] ofBlock = block.regions()[region][month];
            System.arraycopy(ofBlock, 0, steps, block.first(), block.draws());
        }
        return steps;
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
                month -> inShares(Quantiles.of(steps(region, month))),
                month ->
                        Quantiles.replicateError(doubles(steps(region, month)))
                                / EnsembleBlock.COVERAGE_STEPS,
                months());
    }

    private static double[] doubles(char[] steps) {
        return IntStream.range(0, steps.length).mapToDouble(j -> steps[j]).toArray();
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
        double[] lead = coverageAbove(other, month);
        return (double) Arrays.stream(lead).filter(points -> points > 0).count() / lead.length;
    }

    /**
     * How far coverage lies above that of another ensemble on the same draws, draw by draw.
     *
     * @throws IllegalArgumentException if the other has another number of draws
     */
    public double[] coverageAbove(Ensemble other, int month) {
        return less(coverage(month), other.coverage(month));
    }

    /**
     * How many active members there are beyond those of another ensemble on the same draws, draw by
     * draw, persons.
     *
     * @throws IllegalArgumentException if the other has another number of draws
     */
    public double[] activeAbove(Ensemble other, int month) {
        return less(active(month), other.active(month));
    }

    private static double[] less(double[] own, double[] other) {
        if (own.length != other.length) {
            throw new IllegalArgumentException(
                    "%s draws against %s.".formatted(own.length, other.length));
        }
        double[] difference = new double[own.length];
        Arrays.setAll(difference, j -> own[j] - other[j]);
        return difference;
    }
}
