package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.Neighbours;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.stream.IntStream;

/**
 * The equations of {@code simulation.model} for a block of draws that stand side by side: every row
 * below is an array with one entry for each draw, and every loop in {@link Lanes} runs over draws.
 *
 * <pre>
 *   rows of a cell       state                       L, E, S at the start of a step, persons
 *                        stageLapsed, stagePaying    L, E at a stage of Runge–Kutta
 *                        sumLapsed, sumPaying        k₁ + 2k₂ + 2k₃ so far
 *                        those of {@link MonthRates}           coefficients, constant within a month
 *   rows of a region     coverage, around            c_r; Σ W·c, then P_r − P_r(0)
 *   rows of a segment    those of {@link StageFactors}         workers and supported members at a stage
 * </pre>
 *
 * <p>Two compartments need no integration of their own. All workers of a segment grow by one
 * factor, so that X is what remains; and within a month supported members only leave, at τ, by one
 * factor. Runge–Kutta makes a polynomial of the step of both. Readable equations and kernel agree
 * to 1e-12; a test holds them together.
 *
 * <p>An instance serves one thread, block after block, and allocates nothing while it does.
 */
final class Kernel {

    private static final int STAGES = 4;

    private final DrawnBlock drawn;
    private final LaneState state;
    private final LaneStart start;
    private final LaneSupport support;
    private final MonthRates rates;
    private final StageFactors factors;
    private final Neighbours.Lanes neighbours;
    private final int stepsPerMonth;
    private final double step; // months

    private final Cell[] cells;
    private final double[] workers; // N(0), [cell]
    private final int[] occupied; // cells that have workers
    private final boolean[] supports; // whether anybody is or will be supported, [cell]
    private final double[][] regionWorkers; // N(0), [segment kind][region]
    private final double[][][] enteringForSupported; // (γ + τ)κ·S/S(step), [stage][kind][draw]
    private final double[][] staying; // (γ + τ)κ − τ, [segment kind][draw]

    private final double[][] stageLapsed;
    private final double[][] stagePaying;
    private final double[][] sumLapsed;
    private final double[][] sumPaying;
    private final double[][] coverage;
    private final double[][] around;
    private final double[][] aroundAtStart;
    private final double[] enrolment; // e
    private final double[] notRegistered; // X
    private final double[] payingFlow; // k of E
    private final double[] lapsedFlow; // k of L
    private final double[] totalActive;
    private final double[] totalWorkers;

    Kernel(DrawnBlock drawn, LeverTable levers, int stepsPerMonth) {
        this.drawn = drawn;
        this.stepsPerMonth = stepsPerMonth;
        EnsembleInput input = drawn.input();
        int draws = drawn.draws();
        step = 1.0 / stepsPerMonth;
        cells = input.model().grid().cells().toArray(Cell[]::new);
        int regions = input.model().grid().regions();
        workers = input.model().start().workers();
        state = LaneState.of(cells.length, draws);
        start = new LaneStart(input.model(), drawn, state);
        support = new LaneSupport(levers, drawn, start, state);
        rates = new MonthRates(input, levers, drawn, start);
        factors = new StageFactors(drawn.parameters(), draws, step);
        neighbours = input.model().grid().neighbours().lanes(draws);
        occupied = IntStream.range(0, cells.length).filter(i -> workers[i] > 0).toArray();
        supports = new boolean[cells.length];
        double[] supportedInData = input.model().start().supported();
        regionWorkers = new double[SegmentKind.values().length][regions];
        for (int i : occupied) {
            supports[i] = supportedInData[i] > 0 || levers.hasPlaces(cells[i].region());
            regionWorkers[cells[i].kind().ordinal()][cells[i].region()] += workers[i];
        }
        enteringForSupported = new double[STAGES][SegmentKind.values().length][draws];
        staying = new double[SegmentKind.values().length][draws];
        stageLapsed = new double[cells.length][draws];
        stagePaying = new double[cells.length][draws];
        sumLapsed = new double[cells.length][draws];
        sumPaying = new double[cells.length][draws];
        coverage = new double[regions][draws];
        around = new double[regions][draws];
        aroundAtStart = new double[regions][draws];
        enrolment = new double[draws];
        notRegistered = new double[draws];
        payingFlow = new double[draws];
        lapsedFlow = new double[draws];
        totalActive = new double[draws];
        totalWorkers = new double[draws];
    }

    /** Goes to month 0 of the draws that were filled in last. */
    void begin() {
        start.solve();
        factors.begin();
        rates.begin();
        for (SegmentKind kind : SegmentKind.values()) {
            entrants(kind);
        }
        for (double[] region : aroundAtStart) {
            Lanes.clear(region);
        }
        read();
        around();
        for (int r = 0; r < around.length; r++) {
            System.arraycopy(around[r], 0, aroundAtStart[r], 0, around[r].length);
        }
    }

    private void entrants(SegmentKind kind) {
        double[] growth = drawn.parameters().rate(Parameter.WORKER_GROWTH, kind);
        double[] turnover = drawn.parameters().rate(Parameter.TURNOVER, kind);
        double[] relative = drawn.parameters().rate(Parameter.ENTRY_ENROLLED, kind);
        for (int j = 0; j < growth.length; j++) {
            double enrolled = (growth[j] + turnover[j]) * relative[j];
            staying[kind.ordinal()][j] = enrolled - turnover[j];
            for (int stage = 0; stage < STAGES; stage++) {
                enteringForSupported[stage][kind.ordinal()][j] =
                        enrolled * factors.supported(stage, kind)[j];
            }
        }
    }

    /** Advances by a month; months come one after the other. */
    void advance(int month) {
        support.beginMonth(month, factors.workers(StageFactors.WHOLE, SegmentKind.NON_WAGE));
        rates.set(month);
        for (int i = 0; i < stepsPerMonth; i++) {
            step();
        }
    }

    private void step() {
        factors.beginStep();
        for (int stage = 0; stage < STAGES; stage++) {
            double[][] paying = stage == 0 ? state.paying() : stagePaying;
            double[][] lapsed = stage == 0 ? state.lapsed() : stageLapsed;
            active(stage, paying);
            divideByWorkers(stage);
            around();
            for (int i : occupied) {
                flows(i, stage, lapsed[i], paying[i]);
                next(stage, state.paying()[i], payingFlow, sumPaying[i], stagePaying[i]);
                next(stage, state.lapsed()[i], lapsedFlow, sumLapsed[i], stageLapsed[i]);
            }
        }
        for (int i : occupied) {
            if (supports[i]) {
                double[] s = state.supported()[i];
                Lanes.product(s, factors.supportedAfterStep(cells[i].kind()), s);
            }
        }
    }

    /** A of every region at a stage, into {@link #coverage}. */
    private void active(int stage, double[][] paying) {
        for (double[] region : coverage) {
            Lanes.clear(region);
        }
        for (int i : occupied) {
            double[] region = coverage[cells[i].region()];
            Lanes.add(paying[i], region);
            if (supports[i]) {
                double[] factor = factors.supported(stage, cells[i].kind());
                Lanes.addProduct(state.supported()[i], factor, region);
            }
        }
    }

    private void divideByWorkers(int stage) {
        double[] wageWorkers = regionWorkers[SegmentKind.WAGE.ordinal()];
        double[] otherWorkers = regionWorkers[SegmentKind.NON_WAGE.ordinal()];
        double[] wage = factors.workers(stage, SegmentKind.WAGE);
        double[] other = factors.workers(stage, SegmentKind.NON_WAGE);
        for (int r = 0; r < coverage.length; r++) {
            if (wageWorkers[r] + otherWorkers[r] > 0) {
                Lanes.divide(coverage[r], wageWorkers[r], wage, otherWorkers[r], other);
            }
        }
    }

    /** P_r − P_r(0), equation (3). */
    private void around() {
        neighbours.around(coverage, around);
        double[] spillover = drawn.parameters().shared(Parameter.SPILLOVER);
        for (int r = 0; r < around.length; r++) {
            Lanes.rise(spillover, coverage[r], aroundAtStart[r], around[r]);
        }
    }

    /** Equations (5), (7) and (8). */
    private void flows(int i, int stage, double[] l, double[] e) {
        SegmentKind kind = cells[i].kind();
        int k = kind.ordinal();
        double[] peer = drawn.parameters().rate(Parameter.PEER_EFFECT, kind);
        double[] rise = around[cells[i].region()];
        Lanes.enrolment(rates.spontaneous(i), peer, rise, rates.assisted(i), enrolment);
        Lanes.rest(workers[i], factors.workers(stage, kind), l, e, notRegistered);
        Lanes.stayingAndReturning(
                staying[k], rates.lapsing(i), e, rates.returning(i), l, payingFlow);
        if (supports[i]) {
            double[] s = state.supported()[i];
            Lanes.lessProduct(s, factors.supported(stage, kind), notRegistered);
            Lanes.addProducts(
                    enrolment, notRegistered, enteringForSupported[stage][k], s, payingFlow);
        } else {
            Lanes.addProduct(enrolment, notRegistered, payingFlow);
        }
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

    /** Reads totals and coverage at the end of the last step, or at month 0. */
    void read() {
        active(0, state.paying());
        Lanes.clear(totalActive);
        Lanes.clear(totalWorkers);
        for (int r = 0; r < coverage.length; r++) {
            Lanes.add(coverage[r], totalActive);
        }
        for (SegmentKind kind : SegmentKind.values()) {
            double all = 0;
            for (double inRegion : regionWorkers[kind.ordinal()]) {
                all += inRegion;
            }
            Lanes.addScaled(all, factors.workers(StageFactors.WHOLE, kind), totalWorkers);
        }
        divideByWorkers(StageFactors.WHOLE);
    }

    /** A of all cells when last read, [draw], persons. */
    double[] totalActive() {
        return totalActive;
    }

    /** N of all cells when last read, [draw], persons. */
    double[] totalWorkers() {
        return totalWorkers;
    }

    /** c of a region when last read, [draw]; 0 without workers. */
    double[] coverage(int region) {
        return coverage[region];
    }
}
