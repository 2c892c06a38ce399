package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.kernel.Kernel;

/**
 * What a block of draws gave. Blocks know nothing of each other; an {@link Ensemble} puts them
 * together in any order.
 */
public final class EnsembleBlock {

    /** Steps of a coverage as it is kept for regions: two bytes, 8e-6 of coverage at most. */
    static final double COVERAGE_STEPS = 0xffff;

    private static final double ROUNDED = 1 + 1e-9;

    private final int first;
    private final int drawsOfAll;
    private final double[][] active; // [month][draw], persons
    private final double[][] workers; // [month][draw], persons
    private final char[][][]
            regions; // coverage in steps, [region][month][draw]; no region in totals

    /** Room for the draws from a number on. */
    EnsembleBlock(EnsemblePlan plan, int first, int draws) {
        this.first = first;
        drawsOfAll = plan.input().draws().count();
        int months = plan.input().model().months();
        active = new double[months + 1][draws];
        workers = new double[months + 1][draws];
        regions = new char[plan.keptRegions()][months + 1][draws];
    }

    /** Takes in what the kernel read at the end of a month, from a draw of the block on. */
    void take(int month, int draw, Kernel kernel) {
        int count = Math.min(kernel.totalActive().length, draws() - draw);
        System.arraycopy(kernel.totalActive(), 0, active[month], draw, count);
        System.arraycopy(kernel.totalWorkers(), 0, workers[month], draw, count);
        for (int j = draw; j < draw + count; j++) {
            if (!(active[month][j] >= 0 && active[month][j] <= workers[month][j] * ROUNDED)) {
                throw new ArithmeticException(
                        "Draw %s has %s of %s workers active in month %s."
                                .formatted(first + j, active[month][j], workers[month][j], month));
            }
        }
        for (int r = 0; r < regions.length; r++) {
            char[] steps = regions[r][month];
            for (int j = 0; j < count; j++) {
                double coverage = Math.min(kernel.coverage(r, j), 1);
                steps[draw + j] = (char) (coverage * COVERAGE_STEPS + 0.5);
            }
        }
    }

    /** The number of its first draw. */
    int first() {
        return first;
    }

    /** How many draws all blocks hold together. */
    int drawsOfAll() {
        return drawsOfAll;
    }

    /** How many draws it holds. */
    public int draws() {
        return active[0].length;
    }

    /** Active members A of all cells at the end of the last month, [draw], persons. */
    public double[] activeAtHorizon() {
        return active[active.length - 1].clone();
    }

    double[][] active() {
        return active;
    }

    double[][] workers() {
        return workers;
    }

    char[][][] regions() {
        return regions;
    }
}
