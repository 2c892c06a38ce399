package id.jangkau.web.uncertainty;

import id.jangkau.simulation.comparison.Attribution;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsembleBlock;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.simulation.uncertainty.EnsembleWorker;
import id.jangkau.simulation.uncertainty.Quantiles;
import id.jangkau.web.computation.Work;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The same draws for every subset of the levers, divided draw by draw at the horizon. One part is a
 * whole subset.
 */
record AttributionDrawsWork(EnsemblePlan plan, Attribution attribution)
        implements Work<double[], double[][]> {

    @Override
    public int parts() {
        return attribution.subsets();
    }

    @Override
    public long cellSteps() {
        return parts() * plan.cellSteps();
    }

    @Override
    public IntFunction<double[]> worker() {
        return subset -> {
            EnsembleWorker worker = plan.with(attribution.subset(subset)).worker();
            EnsembleBlock[] blocks = new EnsembleBlock[plan.blocks()];
            Arrays.setAll(blocks, worker::run);
            Ensemble ensemble = Ensemble.of(List.of(blocks));
            return ensemble.active(ensemble.months());
        };
    }

    /** Quantiles of what each lever brings, [lever][level]. */
    @Override
    public double[][] join(List<double[]> active) {
        double[][] parts = attribution.parts(active.toArray(double[][]::new));
        return Arrays.stream(parts).map(Quantiles::of).toArray(double[][]::new);
    }
}
