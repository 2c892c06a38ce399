package id.jangkau.web.uncertainty;

import id.jangkau.simulation.comparison.Attribution;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.computation.Work;
import id.jangkau.web.projection.Possible;
import java.util.List;
import java.util.function.IntFunction;

/** One run at central values for every subset of the levers; parts are [month], persons. */
record AttributionWork(ModelInput input, Attribution attribution)
        implements Work<double[], double[][]> {

    /** A step of the readable equations costs so many of the kernel. */
    static final int READABLE = 5;

    private static final int STEPS = 4;

    /** What a run of the readable equations costs, in steps of the kernel. */
    static long cellSteps(ModelInput input) {
        return (long) READABLE * STEPS * input.months() * input.grid().cells().size();
    }

    @Override
    public int parts() {
        return attribution.subsets();
    }

    @Override
    public long cellSteps() {
        return parts() * cellSteps(input);
    }

    @Override
    public IntFunction<double[]> worker() {
        return subset -> run(subset).active();
    }

    private Trajectory run(int subset) {
        return Possible.requireRun(Projector.project(input.with(attribution.subset(subset))));
    }

    @Override
    public double[][] join(List<double[]> active) {
        return attribution.parts(active.toArray(double[][]::new));
    }
}
