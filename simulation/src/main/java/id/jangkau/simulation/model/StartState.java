package id.jangkau.simulation.model;

/**
 * Month 0: the compartments, and the two hazards per cell that make the first month follow what is
 * observed, equations (1) and (2).
 */
final class StartState {

    /**
     * Largest hazard that the start may imply, per month; beyond it the data contradict the rates.
     */
    static final double LARGEST_HAZARD = 0.5;

    private final double[] state;
    private final double[] droppingOff;
    private final double[] enrolment;
    private final boolean[] clipped;

    StartState(Grid grid, ModelParameters parameters, StartFigures figures) {
        Require.size("start figures", figures.cells(), grid.cells().size());
        int cells = figures.cells();
        state = new double[Compartment.COUNT * cells];
        droppingOff = new double[cells];
        enrolment = new double[cells];
        clipped = new boolean[cells];
        double[] active = figures.active();
        double[] supported = figures.supported();
        for (int i = 0; i < cells; i++) {
            SegmentRates rates = SegmentRates.of(parameters, grid.cells().get(i).kind());
            double paying = active[i] - supported[i];
            double lapsed = Math.min(rates.lapsedRatio() * paying, 0.5 * figures.notCovered(i));
            state[Compartment.NOT_REGISTERED.of(i)] = figures.notCovered(i) - lapsed;
            state[Compartment.LAPSED.of(i)] = lapsed;
            state[Compartment.PAYING.of(i)] = paying;
            state[Compartment.SUPPORTED.of(i)] = supported[i];
            solveHazards(i, rates);
        }
    }

    private void solveHazards(int cell, SegmentRates rates) {
        double x = state[Compartment.NOT_REGISTERED.of(cell)];
        double l = state[Compartment.LAPSED.of(cell)];
        double e = state[Compartment.PAYING.of(cell)];
        double s = state[Compartment.SUPPORTED.of(cell)];
        if (l > 0) { // equation (1)
            double omega =
                    rates.lapse() * e / l - rates.reactivation() - rates.turnover() - rates.trend();
            droppingOff[cell] = clip(cell, omega);
        }
        if (x > 0) { // equation (2)
            double a = e + s;
            double flow =
                    (rates.trend() + rates.turnover()) * a
                            + rates.lapse() * e
                            - rates.reactivation() * l
                            - (rates.growth() + rates.turnover()) * rates.entryEnrolled() * a
                            - rates.turnover() * s;
            enrolment[cell] = clip(cell, flow / x);
        }
    }

    private double clip(int cell, double hazard) {
        double inside = Math.min(Math.max(hazard, 0), LARGEST_HAZARD);
        clipped[cell] |= inside != hazard;
        return inside;
    }

    /** The compartments, [4·cell + compartment], persons; a fresh copy. */
    double[] state() {
        return state.clone();
    }

    /** ω of a cell, per month. */
    double droppingOff(int cell) {
        return droppingOff[cell];
    }

    /** e₀ of a cell, per month. */
    double enrolment(int cell) {
        return enrolment[cell];
    }

    /** Whether a hazard of the cell was clipped to [0, 0.5]. */
    boolean clipped(int cell) {
        return clipped[cell];
    }
}
