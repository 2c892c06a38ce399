package id.jangkau.simulation.kernel;

import id.jangkau.simulation.kernel.Layout.CellRow;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.SupportChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The equations of {@code simulation.model} for many lanes at once: every row below is an array
 * with one entry for each lane, and every loop in {@link Lanes} runs over lanes. What a lane is,
 * {@link Layout} says.
 *
 * <pre>
 *   rows of cells        {@link LaneState}                     L, A, S at the start of a step
 *                        stageLapsed, stageActive      L, A at a stage of Runge–Kutta
 *                        sumLapsed, sumActive          k₁ + 2k₂ + 2k₃ so far
 *                        {@link MonthRates}                    coefficients, constant within a month
 *   rows of regions      {@link RegionalCoverage}              coverage, here and around
 *   rows of a segment    {@link StageFactors}                  workers and supported members at a stage
 * </pre>
 *
 * <p>Compartments are shares of the workers at the start. Two need no integration of their own: all
 * workers of a segment grow by one factor, so that X is what remains; and within a month supported
 * members only leave, at τ, by one factor. Runge–Kutta makes a polynomial of the step of both.
 * Instead of E stands A = E + S, whose equation is (8) plus (9). Readable equations and kernel
 * agree to 1e-12; a test holds them together.
 *
 * <p>An instance serves one thread, run after run, and allocates nothing while it does.
 */
public final class Kernel {

    private static final SegmentKind[] KINDS = SegmentKind.values();

    private final Layout layout;
    private final CellRow[] cells;
    private final LaneParameters parameters;
    private final LaneStart start;
    private final LaneState state;
    private final LaneSupport support;
    private final MonthRates rates;
    private final StageFactors factors;
    private final RegionalCoverage regions;
    private final int stepsPerMonth;
    private final double step; // months

    private final boolean[] supports; // whether anybody is or will be supported, [cell row]
    private final double[][] staying; // (γ + τ)κ − τ, [segment kind][lane]
    private final double[][] stageLapsed;
    private final double[][] stageActive;
    private final double[][] sumLapsed;
    private final double[][] sumActive;
    private final double[] paying; // E
    private final double[] activeFlow; // k of A
    private final double[] lapsedFlow; // k of L
    private KernelInput input;

    /** Room for runs of one schedule. */
    public Kernel(ModelInput model, LeverTable levers, Layout layout, int stepsPerMonth) {
        this.layout = layout;
        this.stepsPerMonth = stepsPerMonth;
        step = 1.0 / stepsPerMonth;
        cells = layout.cellRows().toArray(CellRow[]::new);
        parameters = new LaneParameters(layout);
        start = new LaneStart(parameters, model.start().workers());
        state = start.state();
        supports = supports(model, levers);
        support = new LaneSupport(parameters, levers, start, supports);
        rates = new MonthRates(parameters, levers, model.grid(), start);
        factors = new StageFactors(parameters, layout.lanes(), step);
        regions = new RegionalCoverage(parameters, model.grid().neighbours(), start, factors);
        staying = layout.rows(KINDS.length);
        stageLapsed = layout.rows(cells.length);
        stageActive = layout.rows(cells.length);
        sumLapsed = layout.rows(cells.length);
        sumActive = layout.rows(cells.length);
        paying = new double[layout.lanes()];
        activeFlow = new double[layout.lanes()];
        lapsedFlow = new double[layout.lanes()];
    }

    private boolean[] supports(ModelInput model, LeverTable levers) {
        boolean[] supports = new boolean[cells.length];
        double[] inData = model.start().supported();
        for (int i = 0; i < cells.length; i++) {
            CellRow row = cells[i];
            for (int k = 0; k < row.cells().length; k++) {
                int region = layout.firstOf(row.regionRow()) + k;
                supports[i] |=
                        row.cells()[k] >= 0
                                && (inData[row.cells()[k]] > 0 || levers.hasPlaces(region));
            }
        }
        return supports;
    }

    /** Goes to month 0. */
    public void begin(KernelInput input) {
        this.input = input;
        parameters.fill(input);
        start.solve(input);
        support.begin();
        factors.begin();
        rates.begin();
        for (SegmentKind kind : KINDS) {
            staying(kind);
        }
        regions.begin(state.active());
    }

    private void staying(SegmentKind kind) {
        double[] growth = parameters.rate(Parameter.WORKER_GROWTH, kind);
        double[] turnover = parameters.rate(Parameter.TURNOVER, kind);
        double[] relative = parameters.rate(Parameter.ENTRY_ENROLLED, kind);
        for (int j = 0; j < growth.length; j++) {
            staying[kind.ordinal()][j] = (growth[j] + turnover[j]) * relative[j] - turnover[j];
        }
    }

    /** Does what happens at the start of a month; months come one after the other. */
    public void beginMonth(int month) {
        support.beginMonth(month, factors.workers(StageFactors.WHOLE, SegmentKind.NON_WAGE));
        rates.set(month, input);
    }

    /** Goes from the start of a month to its end. */
    public void finishMonth() {
        for (int i = 0; i < stepsPerMonth; i++) {
            step();
        }
    }

    private void step() {
        factors.beginStep();
        for (int stage = 0; stage < StageFactors.WHOLE; stage++) {
            double[][] active = stage == 0 ? state.active() : stageActive;
            double[][] lapsed = stage == 0 ? state.lapsed() : stageLapsed;
            regions.at(stage, active);
            for (int i = 0; i < cells.length; i++) {
                flows(i, stage, lapsed[i], active[i]);
                next(stage, state.active()[i], activeFlow, sumActive[i], stageActive[i]);
                next(stage, state.lapsed()[i], lapsedFlow, sumLapsed[i], stageLapsed[i]);
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (supports[i]) {
                double[] s = state.supported()[i];
                Lanes.product(s, factors.supportedAfterStep(cells[i].kind()), s);
            }
        }
    }

    /** Equations (5), (7) and (8). */
    private void flows(int i, int stage, double[] l, double[] a) {
        SegmentKind kind = cells[i].kind();
        double[] e = a;
        if (supports[i]) {
            Lanes.less(a, state.supported()[i], factors.supported(stage, kind), paying);
            e = paying;
        }
        double[] n = factors.workers(stage, kind);
        double[] peers = regions.peers(kind, cells[i].regionRow());
        double[] stay = staying[kind.ordinal()];
        Lanes.enrolment(rates.spontaneous(i), peers, rates.assisted(i), n, l, a, activeFlow);
        Lanes.addMembers(stay, a, rates.lapsing(i), e, rates.returning(i), l, activeFlow);
        Lanes.lapsing(rates.lapsing(i), e, rates.leavingLapsed(i), l, lapsedFlow);
    }

    private void next(int stage, double[] y, double[] k, double[] sum, double[] next) {
        switch (stage) {
            case 0 -> Lanes.firstStage(y, k, step / 2, sum, next);
            case 1 -> Lanes.middleStage(y, k, step / 2, sum, next);
            case 2 -> Lanes.middleStage(y, k, step, sum, next);
            default -> Lanes.lastStage(y, k, step / 6, sum);
        }
    }

    /** Reads totals and coverage at the end of a month, or at month 0. */
    public void read() {
        regions.read(state.active());
    }

    /** A of all cells when last read, [draw], persons. */
    public double[] totalActive() {
        return regions.totalActive();
    }

    /** N of all cells when last read, [draw], persons. */
    public double[] totalWorkers() {
        return regions.totalWorkers();
    }

    /** c of a region when last read; 0 without workers. */
    public double coverage(int region, int draw) {
        return regions.coverage(region, draw);
    }

    /** The state of the first draw as it is now, [4·cell + compartment], persons; a fresh copy. */
    public double[] persons() {
        double[] y = new double[Compartment.COUNT * layout.cells()];
        for (int i = 0; i < cells.length; i++) {
            double[] growth = factors.workers(StageFactors.WHOLE, cells[i].kind());
            for (int k = 0; k < cells[i].cells().length; k++) {
                if (cells[i].cells()[k] >= 0) {
                    persons(i, layout.lane(k), growth, y);
                }
            }
        }
        return y;
    }

    private void persons(int i, int j, double[] growth, double[] y) {
        int cell = cells[i].cells()[j / layout.draws()];
        double n = start.workers(i)[j];
        double l = state.lapsed()[i][j];
        double a = state.active()[i][j];
        double s = state.supported()[i][j];
        y[Compartment.NOT_REGISTERED.of(cell)] = n * Math.max(0, growth[j] - l - a);
        y[Compartment.LAPSED.of(cell)] = n * l;
        y[Compartment.PAYING.of(cell)] = n * Math.max(0, a - s);
        y[Compartment.SUPPORTED.of(cell)] = n * s;
    }

    /** What the start of the month did to supported members of the first draw. */
    public SupportChange supportChange() {
        double stopped = 0;
        double unfilled = 0;
        for (int j = 0; j < layout.lanes(); j += layout.draws()) {
            stopped += support.stopped()[j];
            unfilled += support.unfilled()[j];
        }
        return new SupportChange(stopped, unfilled);
    }

    /** The cells of which a start hazard of the first draw was clipped. */
    public List<Integer> clippedCells() {
        List<Integer> clipped = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            for (int k = 0; k < cells[i].cells().length; k++) {
                if (start.clipped(i)[layout.lane(k)]) {
                    clipped.add(cells[i].cells()[k]);
                }
            }
        }
        Collections.sort(clipped);
        return clipped;
    }
}
