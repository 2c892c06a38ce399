package id.jangkau.simulation.uncertainty;

/** Runs blocks of a plan. One thread uses it; it allocates nothing but the blocks it returns. */
public final class EnsembleWorker {

    private final EnsemblePlan plan;
    private final DrawnBlock drawn;
    private final Kernel kernel;

    EnsembleWorker(EnsemblePlan plan) {
        this.plan = plan;
        drawn = plan.drawn();
        kernel = plan.kernel(drawn);
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
        drawn.fill(first, count);
        kernel.begin();
        result.take(0, kernel);
        for (int month = 1; month <= months; month++) {
            kernel.advance(month);
            kernel.read();
            result.take(month, kernel);
        }
        return result;
    }
}
