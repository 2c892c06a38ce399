package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/**
 * How many Runge–Kutta steps an ensemble takes in a month. One moves no draw by more than 5e-5 of
 * coverage from four where rates are small; where noise or a lever may make them large, an ensemble
 * takes four, as the run at central values does.
 */
final class StepsPerMonth {

    private static final int FEW = 1;
    private static final int MANY = 4;

    /** The largest spread of the noise, logarithm, with which one step is enough. */
    private static final double QUIET = 0.25;

    /** The largest hazard that levers add, per month, with which one step is enough. */
    private static final double SMALL = 0.25;

    /** Hardly a draw lies beyond. */
    private static final double UPPER = 0.999;

    private final EnsembleInput input;

    private StepsPerMonth(EnsembleInput input) {
        this.input = input;
    }

    static int of(EnsembleInput input) {
        StepsPerMonth steps = new StepsPerMonth(input);
        boolean noisy = steps.upper(Parameter.NOISE_SD, SegmentKind.NON_WAGE) > QUIET;
        return noisy || steps.hazardOfLevers() > SMALL ? MANY : FEW;
    }

    /** No draw of a rate lies far above it. */
    private double upper(Parameter parameter, SegmentKind kind) {
        return parameter.rate(input.priors().row(parameter, kind).prior().quantile(UPPER));
    }

    private double hazardOfLevers() {
        SegmentKind kind = SegmentKind.NON_WAGE;
        double completion =
                input.priors().row(Parameter.COMPLETION, kind).prior().quantile(1 - UPPER);
        double most = 0;
        for (int month = 1; month <= input.model().months(); month++) {
            most = Math.max(most, largestShareEngaged(month));
        }
        return most * upper(Parameter.VILLAGE_EFFECT, kind) / completion
                + upper(Parameter.DISCOUNT_EFFECT, kind)
                + upper(Parameter.COMPLIANCE_EFFECT, SegmentKind.WAGE);
    }

    /** Σ_j a_j / D_j of the region where it is largest. */
    private double largestShareEngaged(int month) {
        LeverSchedule schedule = input.model().schedule();
        double[] shares = new double[input.model().grid().regions()];
        for (LeverWindow window : schedule.of(Lever.VILLAGE_ENGAGEMENT)) {
            for (int r = 0; r < shares.length; r++) {
                shares[r] += window.active(r, month) / window.durationMonths();
            }
        }
        double most = 0;
        for (double share : shares) {
            most = Math.max(most, share);
        }
        return most;
    }
}
