package id.jangkau.simulation.projection;

import id.jangkau.simulation.kernel.Kernel;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.kernel.LeverTable;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.RefusedScheduleException;
import id.jangkau.simulation.model.SupportChange;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.ClassicalRungeKuttaIntegrator;

/**
 * The deterministic run: the classical Runge–Kutta method, four equal steps a month, every month on
 * its own so that levers change exactly between two steps. The readable equations run the cells of
 * provinces; the kernel runs those of all regencies, with the same numbers to 1e-12, and those of
 * all villages in one step a month (section 7 of {@code docs/model.md}).
 */
public final class Projector {

    private static final int STEPS = 4;

    /** The most cells that the readable equations run; the kernel runs more. */
    private static final int READABLY = 1_000;

    /** The most cells that are run in four steps a month; more, all villages, in one. */
    private static final int FOUR_STEPS = 100_000;

    /** Length of a step, months. */
    private static final double STEP = 1.0 / STEPS;

    private Projector() {}

    /**
     * Projects a run.
     *
     * @throws RefusedScheduleException if the schedule cannot be carried out
     */
    public static Trajectory project(ModelInput input) {
        int cells = input.grid().cells().size();
        if (cells <= READABLY) {
            return readably(input);
        }
        return inKernel(input, cells <= FOUR_STEPS ? STEPS : 1);
    }

    /** The equations as they are read, under Commons Math. */
    static Trajectory readably(ModelInput input) {
        CoverageModel model = new CoverageModel(input);
        ClassicalRungeKuttaIntegrator integrator = new ClassicalRungeKuttaIntegrator(STEP);
        double[][] starts = new double[input.months() + 1][];
        double[][] ends = new double[input.months() + 1][];
        List<SupportChange> support = new ArrayList<>(input.months());
        ends[0] = model.startState();
        starts[0] = ends[0];
        for (int month = 1; month <= input.months(); month++) {
            starts[month] = ends[month - 1].clone();
            support.add(model.beginMonth(month, starts[month]));
            ends[month] = starts[month];
            for (int step = 0; step < STEPS; step++) {
                double t = month - 1 + step * STEP;
                ends[month] =
                        integrator.singleStep(new Month(model, month), t, ends[month], t + STEP);
            }
        }
        return new Trajectory(input.grid(), starts, ends, support, clippedCells(model, input));
    }

    /** The same in the kernel, regions side by side. */
    static Trajectory inKernel(ModelInput input, int stepsPerMonth) {
        CoverageModel.check(input);
        Kernel kernel =
                new Kernel(
                        input,
                        new LeverTable(input),
                        Layout.ofRegions(input.grid()),
                        stepsPerMonth);
        double[][] starts = new double[input.months() + 1][];
        double[][] ends = new double[input.months() + 1][];
        List<SupportChange> support = new ArrayList<>(input.months());
        kernel.begin(new CentralRun(input));
        ends[0] = kernel.persons();
        starts[0] = ends[0];
        for (int month = 1; month <= input.months(); month++) {
            kernel.beginMonth(month);
            starts[month] = kernel.persons();
            support.add(kernel.supportChange());
            kernel.finishMonth();
            ends[month] = kernel.persons();
        }
        return new Trajectory(input.grid(), starts, ends, support, kernel.clippedCells());
    }

    private static List<Integer> clippedCells(CoverageModel model, ModelInput input) {
        List<Integer> clipped = new ArrayList<>();
        for (int i = 0; i < input.grid().cells().size(); i++) {
            if (model.clipped(i)) {
                clipped.add(i);
            }
        }
        return clipped;
    }

    /** The equations of one month as Commons Math wants them. */
    private record Month(CoverageModel model, int number)
            implements FirstOrderDifferentialEquations {

        @Override
        public int getDimension() {
            return model.dimension();
        }

        @Override
        public void computeDerivatives(double t, double[] y, double[] flow) {
            model.derivative(number, y, flow);
        }
    }
}
