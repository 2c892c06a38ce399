package id.jangkau.web.uncertainty;

import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsembleBlock;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.simulation.uncertainty.EnsembleWorker;
import id.jangkau.web.computation.Work;
import id.jangkau.web.projection.Possible;
import java.util.List;
import java.util.function.IntFunction;

/** The blocks of an ensemble. */
record EnsembleWork(EnsemblePlan plan) implements Work<EnsembleBlock, Ensemble> {

    @Override
    public int parts() {
        return plan.blocks();
    }

    @Override
    public long cellSteps() {
        return plan.cellSteps();
    }

    @Override
    public IntFunction<EnsembleBlock> worker() {
        EnsembleWorker worker = plan.worker();
        return block -> Possible.block(worker, block);
    }

    @Override
    public Ensemble join(List<EnsembleBlock> blocks) {
        return Ensemble.of(blocks);
    }
}
