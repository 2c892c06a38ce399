package id.jangkau.simulation.model;

import java.util.Arrays;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.ClassicalRungeKuttaIntegrator;

/** The readable equations with noise: in every month e₀ is multiplied, up to 1 per month. */
public final class NoisyRun {

    private static final double STEP = 0.25; // months
    private static final double LARGEST_HAZARD = 1; // docs/model.md: noise on a large e₀

    private final ModelInput input;
    private final double[][] factors;
    private final StartState start;
    private final CoverageModel model;

    /**
     * @param factors of e₀, [month - 1][region]
     */
    public NoisyRun(ModelInput input, double[][] factors) {
        this.input = input;
        this.factors = factors;
        start = new StartState(input.grid(), input.parameters(), input.start());
        model = new CoverageModel(input);
    }

    /** c of all regions at month ends, [month][region]. */
    public double[][] coverageByRegion() {
        var integrator = new ClassicalRungeKuttaIntegrator(STEP);
        double[][] coverage = new double[input.months() + 1][];
        double[] y = model.startState();
        coverage[0] = coverage(y);
        for (int month = 1; month <= input.months(); month++) {
            var flows = new Flows(month);
            model.beginMonth(month, y);
            for (double t = month - 1; t < month; t += STEP) {
                y = integrator.singleStep(flows, t, y, t + STEP);
            }
            coverage[month] = coverage(y);
        }
        return coverage;
    }

    private double[] coverage(double[] y) {
        double[] active = new double[input.grid().regions()];
        double[] workers = new double[input.grid().regions()];
        for (int i = 0; i < input.grid().cells().size(); i++) {
            int r = input.grid().cells().get(i).region();
            active[r] += y[Compartment.PAYING.of(i)] + y[Compartment.SUPPORTED.of(i)];
            for (Compartment compartment : Compartment.values()) {
                workers[r] += y[compartment.of(i)];
            }
        }
        Arrays.setAll(active, r -> active[r] / workers[r]);
        return active;
    }

    /** Equations (3) to (9), and (5) once more for what noise makes of e₀. */
    private final class Flows implements FirstOrderDifferentialEquations {

        private final int month;

        Flows(int month) {
            this.month = month;
        }

        @Override
        public int getDimension() {
            return model.dimension();
        }

        @Override
        public void computeDerivatives(double t, double[] y, double[] flow) {
            model.derivative(month, y, flow);
            for (int i = 0; i < input.grid().cells().size(); i++) {
                double factor = factors[month - 1][input.grid().cells().get(i).region()];
                double shaken = Math.min(start.enrolment(i) * factor, LARGEST_HAZARD);
                double moved = (shaken - start.enrolment(i)) * y[Compartment.NOT_REGISTERED.of(i)];
                flow[Compartment.NOT_REGISTERED.of(i)] -= moved;
                flow[Compartment.PAYING.of(i)] += moved;
            }
        }
    }
}
