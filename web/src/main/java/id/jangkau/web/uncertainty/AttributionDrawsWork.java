package id.jangkau.web.uncertainty;

import id.jangkau.simulation.comparison.Attribution;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.simulation.uncertainty.EnsembleWorker;
import id.jangkau.simulation.uncertainty.Quantiles;
import id.jangkau.web.computation.Work;
import id.jangkau.web.projection.Possible;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The same draws for every subset of the levers, divided draw by draw at the horizon. A part is a
 * block of draws of a subset, active members at the horizon, [draw].
 */
record AttributionDrawsWork(EnsemblePlan plan, Attribution attribution)
        implements Work<double[], List<AttributedEffect.Range>> {

    /** What all parts take, bytes. */
    long bytes() {
        return (long) attribution.subsets() * plan.draws() * Double.BYTES;
    }

    @Override
    public int parts() {
        return attribution.subsets() * plan.blocks();
    }

    @Override
    public long cellSteps() {
        return attribution.subsets() * plan.cellSteps();
    }

    @Override
    public IntFunction<double[]> worker() {
        return new Blocks();
    }

    /** Keeps the worker while the subset stays the same. */
    private final class Blocks implements IntFunction<double[]> {

        private int subset = -1;
        private EnsembleWorker worker;

        @Override
        public double[] apply(int part) {
            if (part / plan.blocks() != subset) {
                subset = part / plan.blocks();
                worker = plan.with(attribution.subset(subset)).worker();
            }
            return Possible.block(worker, part % plan.blocks()).activeAtHorizon();
        }
    }

    @Override
    public List<AttributedEffect.Range> join(List<double[]> blocks) {
        double[][] active = new double[attribution.subsets()][];
        for (int subset = 0; subset < active.length; subset++) {
            int first = subset * plan.blocks();
            active[subset] =
                    blocks.subList(first, first + plan.blocks()).stream()
                            .flatMapToDouble(Arrays::stream)
                            .toArray();
        }
        return Arrays.stream(attribution.parts(active))
                .map(
                        part ->
                                new AttributedEffect.Range(
                                        Quantiles.of(part), Quantiles.replicateError(part)))
                .toList();
    }
}
