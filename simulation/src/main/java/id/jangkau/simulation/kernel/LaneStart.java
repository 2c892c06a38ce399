package id.jangkau.simulation.kernel;

import id.jangkau.simulation.kernel.Layout.CellRow;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/** Month 0: the compartments, and the hazards of equations (1) and (2). */
final class LaneStart {

    private static final double LARGEST_HAZARD = 0.5;

    private final Layout layout;
    private final LaneParameters parameters;
    private final LaneState state;
    private final double[][] workers; // N(0), [cell row][lane], persons
    private final double[][] droppingOff; // ω, [cell row][lane]
    private final double[][] enrolment; // e₀, [cell row][lane]
    private final boolean[][] clipped; // [cell row][lane]
    private final double[][] notCovered; // NON_WAGE, [region row][lane], persons

    LaneStart(LaneParameters parameters, double[] inCells) {
        this.parameters = parameters;
        layout = parameters.layout();
        state = LaneState.of(layout);
        int rows = layout.cellRows().size();
        workers = layout.rows(rows);
        droppingOff = layout.rows(rows);
        enrolment = layout.rows(rows);
        clipped = new boolean[rows][layout.lanes()];
        notCovered = layout.rows(layout.regionRows());
        for (int i = 0; i < rows; i++) {
            int[] cells = layout.cellRows().get(i).cells();
            for (int k = 0; k < cells.length; k++) {
                if (cells[k] >= 0) {
                    layout.spread(inCells[cells[k]], k, workers[i]);
                }
            }
        }
    }

    void solve(KernelInput input) {
        for (double[] region : notCovered) {
            Lanes.clear(region);
        }
        for (int i = 0; i < workers.length; i++) {
            CellRow row = layout.cellRows().get(i);
            members(row, input, workers[i], state.active()[i], state.supported()[i]);
            hazards(i, row.kind());
            if (row.kind() == SegmentKind.NON_WAGE) {
                double[] active = state.active()[i];
                double[] region = notCovered[row.regionRow()];
                for (int j = 0; j < region.length; j++) {
                    region[j] += workers[i][j] * (1 - active[j]);
                }
            }
        }
    }

    private void members(
            CellRow row, KernelInput input, double[] n, double[] active, double[] supported) {
        for (int k = 0; k < row.cells().length; k++) {
            int cell = row.cells()[k];
            int lane = layout.lane(k);
            for (int draw = 0; draw < layout.draws(); draw++) {
                boolean empty = n[lane + draw] == 0;
                active[lane + draw] = empty ? 0 : input.active(cell, draw) / n[lane + draw];
                supported[lane + draw] = empty ? 0 : input.supported(cell, draw) / n[lane + draw];
            }
        }
    }

    private void hazards(int i, SegmentKind kind) {
        double[] growth = parameters.rate(Parameter.WORKER_GROWTH, kind);
        double[] turnover = parameters.rate(Parameter.TURNOVER, kind);
        double[] enrolledAtEntry = parameters.rate(Parameter.ENTRY_ENROLLED, kind);
        double[] lapse = parameters.rate(Parameter.LAPSE, kind);
        double[] reactivation = parameters.rate(Parameter.REACTIVATION, kind);
        double[] trend = parameters.rate(Parameter.TREND, kind);
        double[] ratio = parameters.rate(Parameter.LAPSED_RATIO, kind);
        for (int j = 0; j < growth.length; j++) {
            double a = state.active()[i][j];
            double s = state.supported()[i][j];
            double e = a - s;
            double l = Math.min(ratio[j] * e, 0.5 * (1 - a));
            double x = 1 - a - l;
            double out = lapse[j] * e;
            double omega = out / l - reactivation[j] - turnover[j] - trend[j];
            double flow =
                    (trend[j] + turnover[j]) * a
                            + out
                            - reactivation[j] * l
                            - (growth[j] + turnover[j]) * enrolledAtEntry[j] * a
                            - turnover[j] * s;
            state.lapsed()[i][j] = l;
            clipped[i][j] = false;
            droppingOff[i][j] = l > 0 ? clip(omega, i, j) : 0;
            enrolment[i][j] = x > 0 ? clip(flow / x, i, j) : 0;
        }
    }

    private double clip(double hazard, int i, int j) {
        double inside = Math.min(Math.max(hazard, 0), LARGEST_HAZARD);
        clipped[i][j] |= inside != hazard;
        return inside;
    }

    /** What month 0 was written to; the run moves it on. */
    LaneState state() {
        return state;
    }

    /** N(0) of a row of cells, [lane], persons. */
    double[] workers(int cellRow) {
        return workers[cellRow];
    }

    /** ω of a row of cells, [lane], per month. */
    double[] droppingOff(int cellRow) {
        return droppingOff[cellRow];
    }

    /** e₀ of a row of cells, [lane], per month. */
    double[] enrolment(int cellRow) {
        return enrolment[cellRow];
    }

    /** Whether a hazard was clipped, [lane]. */
    boolean[] clipped(int cellRow) {
        return clipped[cellRow];
    }

    /** NON_WAGE workers not covered, [lane], persons. */
    double[] notCovered(int regionRow) {
        return notCovered[regionRow];
    }
}
