package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.kernel.Kernel;

/** Runs blocks of a plan. One thread uses it; it allocates nothing but the blocks it returns. */
public final class EnsembleWorker {

    private final EnsemblePlan plan;
    private final DrawnBlock drawn;
    private final Kernel kernel;

    EnsembleWorker(EnsemblePlan plan) {
        this.plan = plan;
        drawn = plan.drawn();
        kernel = plan.kernel();
    }

    /**
     * Runs a block.
     *
     * @param block 0 to below the {@linkplain EnsemblePlan#blocks() number of blocks}
     */
    public EnsembleBlock run(int block) {
        if (block < 0 || block >= plan.blocks()) {
            throw new IllegalArgumentException("Block %s of %s.".formatted(block, plan.blocks()));
        }
        int first = block * plan.drawsOfBlock();
        int count = Math.min(plan.drawsOfBlock(), plan.input().draws().count() - first);
        int months = plan.input().model().months();
        EnsembleBlock result = new EnsembleBlock(plan, first, count);
        for (int draw = 0; draw < count; draw += drawn.draws()) {
            drawn.fill(first + draw, Math.min(drawn.draws(), count - draw));
            kernel.begin(drawn);
            result.take(0, draw, kernel);
            for (int month = 1; month <= months; month++) {
                kernel.beginMonth(month);
                kernel.finishMonth();
                kernel.read();
                result.take(month, draw, kernel);
            }
        }
        return result;
    }
}
