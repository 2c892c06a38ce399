package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.kernel.Kernel;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.kernel.LeverTable;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.Grid;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.RefusedScheduleException;

/**
 * Divides an ensemble into blocks of draws that know nothing of each other. Any number of threads
 * share a plan.
 */
public final class EnsemblePlan {

    /** Fewer draws side by side run slower than regions side by side. */
    private static final int FEWEST = 64;

    private static final int MOST = 128;

    /** Draws times cells that still fit into the cache of a core. */
    private static final int CACHED = 100_000;

    /** How many draws a block runs where regions stand side by side, one draw after the other. */
    private static final int ONE_BY_ONE = 32;

    private final EnsembleInput input;
    private final Detail detail;
    private final int stepsPerMonth;
    private final Layout layout;
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
        this(input, detail, StepsPerMonth.of(input), layout(input));
    }

    private static Layout layout(EnsembleInput input) {
        Grid grid = input.model().grid();
        int cached = Integer.highestOneBit(CACHED / Math.max(1, grid.cells().size()));
        return cached < FEWEST
                ? Layout.ofRegions(grid)
                : Layout.ofDraws(grid, Math.min(Math.min(cached, MOST), input.draws().count()));
    }

    EnsemblePlan(EnsembleInput input, Detail detail, int stepsPerMonth, Layout layout) {
        this(
                input,
                detail,
                stepsPerMonth,
                layout,
                input.draws()
                        .sampling()
                        .points(input.priors(), input.draws().count(), input.draws().seed()));
    }

    private EnsemblePlan(
            EnsembleInput input, Detail detail, int stepsPerMonth, Layout layout, Points points) {
        CoverageModel.check(input.model());
        this.input = input;
        this.detail = detail;
        this.stepsPerMonth = stepsPerMonth;
        this.layout = layout;
        this.points = points;
        drawsOfBlock =
                Math.min(layout.draws() == 1 ? ONE_BY_ONE : layout.draws(), input.draws().count());
        levers = new LeverTable(input.model());
    }

    /**
     * The same draws under another schedule.
     *
     * @throws RefusedScheduleException if the schedule cannot be carried out
     */
    public EnsemblePlan with(LeverSchedule schedule) {
        EnsembleInput other = input.with(input.model().with(schedule));
        return new EnsemblePlan(other, detail, stepsPerMonth, layout, points);
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

    Kernel kernel() {
        return new Kernel(input.model(), levers, layout, stepsPerMonth);
    }

    DrawnBlock drawn() {
        return DrawnBlock.of(input, points, layout.draws());
    }
}
