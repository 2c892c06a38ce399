package id.jangkau.web.projection;

import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.simulation.uncertainty.EnsembleBlock;
import id.jangkau.simulation.uncertainty.EnsembleWorker;
import java.util.Arrays;

/**
 * What a run may lead to: finite numbers, and in no region more members than workers. Whatever runs
 * the model holds its results against this before it answers.
 */
public final class Possible {

    /** Sums of many persons are rounded. */
    private static final double ROUNDED = 1e-9;

    private Possible() {}

    /**
     * Goes on where a run led to what can be.
     *
     * @throws UnprojectableDataException if it did not
     */
    public static void require(Trajectory run, Money money) {
        requireRun(run);
        if (!Double.isFinite(Arrays.stream(money.total()).sum())) {
            throw UnprojectableDataException.impossible();
        }
    }

    /**
     * A run that led to what can be.
     *
     * @throws UnprojectableDataException if it did not
     */
    public static Trajectory requireRun(Trajectory run) {
        double[][] workers = run.workersByRegion();
        double[][] active = run.activeByRegion();
        for (int r = 0; r < workers.length; r++) {
            for (int month = 0; month < workers[r].length; month++) {
                requireCoverage(active[r][month], workers[r][month]);
            }
        }
        return run;
    }

    /**
     * Goes on where a share of the workers can be one.
     *
     * @throws UnprojectableDataException if it cannot
     */
    public static void requireShare(double active) {
        requireCoverage(active, 1);
    }

    /**
     * A block of draws that led to what can be.
     *
     * @throws UnprojectableDataException if one of them did not
     */
    public static EnsembleBlock block(EnsembleWorker worker, int block) {
        try {
            return worker.run(block);
        } catch (ArithmeticException impossible) {
            throw UnprojectableDataException.impossible();
        }
    }

    private static void requireCoverage(double active, double workers) {
        double tolerance = ROUNDED * workers;
        boolean possible = active >= -tolerance && active <= workers + tolerance; // NaN is not
        if (!possible || !Double.isFinite(workers)) {
            throw UnprojectableDataException.impossible();
        }
    }
}
