package id.jangkau.simulation.kernel;

import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/**
 * What classical Runge–Kutta multiplies y by at its four stages, and in a whole step, where dy/dt =
 * r·y: workers with r = γ, supported members with r = −τ.
 */
final class StageFactors {

    private static final SegmentKind[] KINDS = SegmentKind.values();

    /** The "stage" at the end of the last step; month 0 before the first. */
    static final int WHOLE = 4;

    private final LaneParameters parameters;
    private final double step;
    private final double[][][] workersInStep; // [stage, then whole][segment kind][lane]
    private final double[][][] supportedInStep; // [stage, then whole][segment kind][lane]
    private final double[][][] workers; // since the start, [stage, then whole][segment kind][lane]
    private final double[][] minusTurnover; // [segment kind][lane]

    StageFactors(LaneParameters parameters, int lanes, double step) {
        this.parameters = parameters;
        this.step = step;
        workersInStep = new double[WHOLE + 1][KINDS.length][lanes];
        supportedInStep = new double[WHOLE + 1][KINDS.length][lanes];
        workers = new double[WHOLE + 1][KINDS.length][lanes];
        minusTurnover = new double[KINDS.length][lanes];
    }

    void begin() {
        for (SegmentKind kind : KINDS) {
            int k = kind.ordinal();
            double[] turnover = parameters.rate(Parameter.TURNOVER, kind);
            for (int j = 0; j < turnover.length; j++) {
                minusTurnover[k][j] = -turnover[j];
                workers[WHOLE][k][j] = 1;
            }
            polynomials(parameters.rate(Parameter.WORKER_GROWTH, kind), workersInStep, k);
            polynomials(minusTurnover[k], supportedInStep, k);
        }
    }

    private void polynomials(double[] rate, double[][][] factors, int k) {
        for (int j = 0; j < rate.length; j++) {
            double z = step * rate[j];
            double second = 1 + z / 2;
            double third = 1 + z / 2 * second;
            double fourth = 1 + z * third;
            factors[0][k][j] = 1;
            factors[1][k][j] = second;
            factors[2][k][j] = third;
            factors[3][k][j] = fourth;
            factors[WHOLE][k][j] = 1 + z / 6 * (1 + 2 * second + 2 * third + fourth);
        }
    }

    /** Takes the workers at the end of a step as those at the beginning of the next. */
    void beginStep() {
        for (int k = 0; k < KINDS.length; k++) {
            double[] now = workers[WHOLE][k];
            for (int stage = 0; stage < WHOLE; stage++) {
                Lanes.product(now, workersInStep[stage][k], workers[stage][k]);
            }
            Lanes.product(now, workersInStep[WHOLE][k], workers[WHOLE][k]);
        }
    }

    /** N(t) / N(0) of a segment at a stage, [lane]. */
    double[] workers(int stage, SegmentKind kind) {
        return workers[stage][kind.ordinal()];
    }

    /** S at a stage for each S at the beginning of the step, [lane]. */
    double[] supported(int stage, SegmentKind kind) {
        return supportedInStep[stage][kind.ordinal()];
    }

    /** S at the end of the step for each S at its beginning, [lane]. */
    double[] supportedAfterStep(SegmentKind kind) {
        return supportedInStep[WHOLE][kind.ordinal()];
    }
}
