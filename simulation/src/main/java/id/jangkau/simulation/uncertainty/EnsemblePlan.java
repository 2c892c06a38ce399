package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.RefusedScheduleException;

/**
 * Divides an ensemble into blocks of draws that know nothing of each other. Any number of threads
 * share a plan.
 */
public final class EnsemblePlan {

    /** Fewer draws side by side make the loops slow. */
    private static final int FEWEST = 32;

    private static final int MOST = 128;

    /** Draws times cells that still fit into the cache of a core. */
    private static final int CACHED = 100_000;

    private final EnsembleInput input;
    private final Detail detail;
    private final int stepsPerMonth;
    private final int drawsOfBlock;
    private final Points points;
    private final LeverTable levers;

    /** What is kept of every draw. */
    public enum Detail {
        /** All regions together. */
        TOTAL,
        /** The coverage of every region besides. */
        REGIONS
    }

    /**
     * Chooses as few Runge–Kutta steps as change nothing that anybody sees: {@link StepsPerMonth}.
     *
     * @throws RefusedScheduleException if the schedule cannot be carried out
     */
    public EnsemblePlan(EnsembleInput input, Detail detail) {
        this(
                input,
                detail,
                StepsPerMonth.of(input),
                drawsOfBlock(input.model().grid().cells().size()));
    }

    private static int drawsOfBlock(int cells) {
        int cached = Integer.highestOneBit(Math.max(1, CACHED / Math.max(1, cells)));
        return Math.min(Math.max(cached, FEWEST), MOST);
    }

    EnsemblePlan(EnsembleInput input, Detail detail, int stepsPerMonth, int drawsOfBlock) {
        this(
                input,
                detail,
                stepsPerMonth,
                drawsOfBlock,
                input.draws()
                        .sampling()
                        .points(input.priors(), input.draws().count(), input.draws().seed()));
    }

    private EnsemblePlan(
            EnsembleInput input,
            Detail detail,
            int stepsPerMonth,
            int drawsOfBlock,
            Points points) {
        CoverageModel.check(input.model());
        this.input = input;
        this.detail = detail;
        this.stepsPerMonth = stepsPerMonth;
        this.drawsOfBlock = Math.min(drawsOfBlock, input.draws().count());
        this.points = points;
        levers = new LeverTable(input.model());
    }

    /**
     * The same draws under another schedule.
     *
     * @throws RefusedScheduleException if the schedule cannot be carried out
     */
    public EnsemblePlan with(LeverSchedule schedule) {
        EnsembleInput other = input.with(input.model().with(schedule));
        return new EnsemblePlan(other, detail, stepsPerMonth, drawsOfBlock, points);
    }

    /** How much memory all its blocks take, bytes. */
    public long bytes() {
        return (long) input.draws().count()
                * (input.model().months() + 1)
                * (2 * Double.BYTES + keptRegions() * Character.BYTES);
    }

    /** How many draws there are. */
    public int draws() {
        return input.draws().count();
    }

    /** How many blocks there are. */
    public int blocks() {
        return (input.draws().count() + drawsOfBlock - 1) / drawsOfBlock;
    }

    /** The Runge–Kutta steps of all cells and draws: what the time goes with. */
    public long cellSteps() {
        return (long) input.draws().count()
                * input.model().grid().cells().size()
                * input.model().months()
                * stepsPerMonth;
    }

    /** Somebody who runs blocks on one thread, one after the other. */
    public EnsembleWorker worker() {
        return new EnsembleWorker(this);
    }

    EnsembleInput input() {
        return input;
    }

    int drawsOfBlock() {
        return drawsOfBlock;
    }

    int keptRegions() {
        return detail == Detail.REGIONS ? input.model().grid().regions() : 0;
    }

    Kernel kernel(DrawnBlock drawn) {
        return new Kernel(drawn, levers, stepsPerMonth);
    }

    DrawnBlock drawn() {
        return DrawnBlock.of(input, points, drawsOfBlock);
    }
}
