package id.jangkau.simulation.kernel;

import id.jangkau.simulation.kernel.Layout.CellRow;
import id.jangkau.simulation.model.Neighbours;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.List;

/** What cells know of each other: coverage of their regions and around them, equation (3). */
final class RegionalCoverage {

    private static final SegmentKind[] KINDS = SegmentKind.values();
    private static final int WAGE = SegmentKind.WAGE.ordinal();
    private static final int NON_WAGE = SegmentKind.NON_WAGE.ordinal();

    private final Layout layout;
    private final LaneParameters parameters;
    private final LaneStart start;
    private final StageFactors factors;
    private final Surroundings surroundings;
    private final double[] allWorkers; // N(0) of all regions, [segment kind], persons
    private final double[][][] workers; // N(0), [segment kind][region row][lane], persons
    private final double[][] coverage; // first A, then c, [region row][lane]
    private final double[][] around; // Σ W·c, then P − P(0), [region row][lane]
    private final double[][] atStart; // P(0), [region row][lane]
    private final double[][][] peers; // e_p·(P − P(0)), [segment kind][region row][lane]
    private final double[] totalActive; // [draw]
    private final double[] totalWorkers; // [draw]

    RegionalCoverage(
            LaneParameters parameters,
            Neighbours neighbours,
            LaneStart start,
            StageFactors factors) {
        this.parameters = parameters;
        this.start = start;
        this.factors = factors;
        layout = parameters.layout();
        surroundings = Surroundings.of(neighbours, layout);
        workers = new double[KINDS.length][][];
        peers = new double[KINDS.length][][];
        for (int k = 0; k < KINDS.length; k++) {
            workers[k] = layout.rows(layout.regionRows());
            peers[k] = layout.rows(layout.regionRows());
        }
        coverage = layout.rows(layout.regionRows());
        around = layout.rows(layout.regionRows());
        atStart = layout.rows(layout.regionRows());
        totalActive = new double[layout.draws()];
        totalWorkers = new double[layout.draws()];
        allWorkers = new double[KINDS.length];
        countWorkers();
    }

    private void countWorkers() {
        List<CellRow> cells = layout.cellRows();
        for (int i = 0; i < cells.size(); i++) {
            CellRow row = cells.get(i);
            Lanes.add(start.workers(i), workers[row.kind().ordinal()][row.regionRow()]);
        }
        for (int r = 0; r < layout.regions(); r++) {
            for (int k = 0; k < KINDS.length; k++) {
                allWorkers[k] += workers[k][layout.row(r)][layout.lane(r)];
            }
        }
        for (int row = 0; row < coverage.length; row++) {
            for (int j = 0; j < layout.lanes(); j++) {
                if (workers[WAGE][row][j] + workers[NON_WAGE][row][j] == 0) {
                    workers[NON_WAGE][row][j] = 1; // nobody of one is covered
                }
            }
        }
    }

    /** Takes month 0 as what later months rise from. */
    void begin(double[][] active) {
        for (double[] region : atStart) {
            Lanes.clear(region);
        }
        read(active);
        around();
        for (int row = 0; row < around.length; row++) {
            System.arraycopy(around[row], 0, atStart[row], 0, around[row].length);
        }
    }

    /**
     * Goes to a stage of a step.
     *
     * @param active A at the stage, [cell row][lane]
     */
    void at(int stage, double[][] active) {
        active(active);
        divideByWorkers(stage);
        around();
        for (SegmentKind kind : KINDS) {
            double[] effect = parameters.rate(Parameter.PEER_EFFECT, kind);
            for (int row = 0; row < around.length; row++) {
                Lanes.product(effect, around[row], peers[kind.ordinal()][row]);
            }
        }
    }

    private void active(double[][] active) {
        for (double[] region : coverage) {
            Lanes.clear(region);
        }
        List<CellRow> cells = layout.cellRows();
        for (int i = 0; i < active.length; i++) {
            Lanes.addProduct(start.workers(i), active[i], coverage[cells.get(i).regionRow()]);
        }
    }

    private void divideByWorkers(int stage) {
        double[] wageGrowth = factors.workers(stage, SegmentKind.WAGE);
        double[] otherGrowth = factors.workers(stage, SegmentKind.NON_WAGE);
        for (int row = 0; row < coverage.length; row++) {
            double[] wage = workers[WAGE][row];
            double[] other = workers[NON_WAGE][row];
            Lanes.divide(coverage[row], wage, wageGrowth, other, otherGrowth);
        }
    }

    private void around() {
        surroundings.around(coverage, around);
        double[] spillover = parameters.shared(Parameter.SPILLOVER);
        for (int row = 0; row < around.length; row++) {
            Lanes.rise(spillover, coverage[row], atStart[row], around[row]);
        }
    }

    /** Reads totals and coverage at the end of a step, or at month 0. */
    void read(double[][] active) {
        active(active);
        Lanes.clear(totalActive);
        Lanes.clear(totalWorkers);
        for (int r = 0; r < layout.regions(); r++) {
            double[] row = coverage[layout.row(r)];
            int lane = layout.lane(r);
            for (int draw = 0; draw < totalActive.length; draw++) {
                totalActive[draw] += row[lane + draw];
            }
        }
        for (SegmentKind kind : KINDS) {
            double all = allWorkers[kind.ordinal()];
            double[] growth = factors.workers(StageFactors.WHOLE, kind);
            for (int draw = 0; draw < totalWorkers.length; draw++) {
                totalWorkers[draw] += all * growth[draw];
            }
        }
        divideByWorkers(StageFactors.WHOLE);
    }

    /** e_p·(P_r − P_r(0)) at a stage, [lane], per month. */
    double[] peers(SegmentKind kind, int regionRow) {
        return peers[kind.ordinal()][regionRow];
    }

    /** A of all cells when last read, [draw], persons. */
    double[] totalActive() {
        return totalActive;
    }

    /** N of all cells when last read, [draw], persons. */
    double[] totalWorkers() {
        return totalWorkers;
    }

    /** c of a region when last read; 0 without workers. */
    double coverage(int region, int draw) {
        return coverage[layout.row(region)][layout.lane(region) + draw];
    }
}
