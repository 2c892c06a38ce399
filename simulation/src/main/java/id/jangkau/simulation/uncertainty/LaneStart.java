package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/** Month 0 of a block of draws: the compartments, and the hazards of equations (1) and (2). */
final class LaneStart {

    private static final double LARGEST_HAZARD = 0.5;

    private final DrawnBlock drawn;
    private final LaneState state;
    private final Cell[] cells;
    private final double[] workers; // N(0), [cell]
    private final double[][] droppingOff; // ω, [cell][draw]
    private final double[][] enrolment; // e₀, [cell][draw]
    private final double[][] notCovered; // NON_WAGE, [region][draw], persons

    LaneStart(ModelInput input, DrawnBlock drawn, LaneState state) {
        this.drawn = drawn;
        this.state = state;
        int draws = drawn.draws();
        cells = input.grid().cells().toArray(Cell[]::new);
        workers = input.start().workers();
        droppingOff = new double[cells.length][draws];
        enrolment = new double[cells.length][draws];
        notCovered = new double[input.grid().regions()][draws];
    }

    void solve() {
        for (double[] region : notCovered) {
            Lanes.clear(region);
        }
        for (int i = 0; i < cells.length; i++) {
            solve(i);
            if (cells[i].kind() == SegmentKind.NON_WAGE) {
                double[] region = notCovered[cells[i].region()];
                double[] active = drawn.start().active(i);
                for (int j = 0; j < region.length; j++) {
                    region[j] += workers[i] - active[j];
                }
            }
        }
    }

    private void solve(int i) {
        DrawnParameters parameters = drawn.parameters();
        SegmentKind kind = cells[i].kind();
        double[] growth = parameters.rate(Parameter.WORKER_GROWTH, kind);
        double[] turnover = parameters.rate(Parameter.TURNOVER, kind);
        double[] enrolledAtEntry = parameters.rate(Parameter.ENTRY_ENROLLED, kind);
        double[] lapse = parameters.rate(Parameter.LAPSE, kind);
        double[] reactivation = parameters.rate(Parameter.REACTIVATION, kind);
        double[] trend = parameters.rate(Parameter.TREND, kind);
        double[] ratio = parameters.rate(Parameter.LAPSED_RATIO, kind);
        for (int j = 0; j < growth.length; j++) {
            double a = drawn.start().active(i)[j];
            double s = drawn.start().supported(i)[j];
            double e = a - s;
            double l = Math.min(ratio[j] * e, 0.5 * (workers[i] - a));
            double x = workers[i] - a - l;
            double out = lapse[j] * e;
            double omega = out / l - reactivation[j] - turnover[j] - trend[j];
            double flow =
                    (trend[j] + turnover[j]) * a
                            + out
                            - reactivation[j] * l
                            - (growth[j] + turnover[j]) * enrolledAtEntry[j] * a
                            - turnover[j] * s;
            state.lapsed()[i][j] = l;
            state.paying()[i][j] = e;
            state.supported()[i][j] = s;
            droppingOff[i][j] = l > 0 ? clip(omega) : 0;
            enrolment[i][j] = x > 0 ? clip(flow / x) : 0;
        }
    }

    private static double clip(double hazard) {
        return Math.min(Math.max(hazard, 0), LARGEST_HAZARD);
    }

    /** ω of a cell, [draw], per month. */
    double[] droppingOff(int cell) {
        return droppingOff[cell];
    }

    /** e₀ of a cell, [draw], per month. */
    double[] enrolment(int cell) {
        return enrolment[cell];
    }

    /** NON_WAGE workers not covered, [draw], persons. */
    double[] notCovered(int region) {
        return notCovered[region];
    }
}
