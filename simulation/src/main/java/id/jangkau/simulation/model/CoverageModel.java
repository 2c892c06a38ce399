package id.jangkau.simulation.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The equations of one run. A state vector holds persons at {@code [4·cell + compartment]} in the
 * order of {@link Compartment}; months are 1-based.
 *
 * <p>An instance keeps scratch space for one thread.
 */
public final class CoverageModel {

    /** The version of the equations: it changes when a number can. */
    public static final String VERSION = "1";

    private static final int X = Compartment.NOT_REGISTERED.of(0);
    private static final int L = Compartment.LAPSED.of(0);
    private static final int E = Compartment.PAYING.of(0);
    private static final int S = Compartment.SUPPORTED.of(0);

    private final Neighbours neighbours;
    private final StartState start;
    private final SupportPlaces support;
    private final List<Exposure> exposures;
    private final Cell[] cells;
    private final SegmentRates[] rates; // [cell]
    private final double ownWeight;
    private final double[] aroundAtStart;
    private final double[] workers; // N of regions, scratch
    private final double[] coverage; // c_r, scratch
    private final double[] around; // P_r, scratch
    private MonthRates monthRates; // of the month that was asked for last

    /**
     * Solves the start and lays out the levers month by month.
     *
     * @throws RefusedScheduleException if the schedule cannot be carried out
     */
    public CoverageModel(ModelInput input) {
        check(input);
        neighbours = input.grid().neighbours();
        start = new StartState(input.grid(), input.parameters(), input.start());
        support = new SupportPlaces(input);
        exposures = Exposures.of(input);
        cells = input.grid().cells().toArray(Cell[]::new);
        rates = ratesByCell(input.parameters());
        ownWeight = 1 - input.parameters().shared(Parameter.SPILLOVER);
        workers = new double[input.grid().regions()];
        coverage = new double[input.grid().regions()];
        around = new double[input.grid().regions()];
        coverageAround(start.state());
        aroundAtStart = around.clone();
        monthRates = new MonthRates(cells.length);
    }

    /**
     * Holds a schedule against what can be done, all months of a run.
     *
     * @throws RefusedScheduleException if the schedule cannot be carried out
     */
    public static void check(ModelInput input) {
        ScheduleCheck.check(input);
    }

    private SegmentRates[] ratesByCell(ModelParameters parameters) {
        Map<SegmentKind, SegmentRates> byKind = new EnumMap<>(SegmentKind.class);
        for (SegmentKind kind : SegmentKind.values()) {
            byKind.put(kind, SegmentRates.of(parameters, kind));
        }
        return Arrays.stream(cells)
                .map(cell -> byKind.get(cell.kind()))
                .toArray(SegmentRates[]::new);
    }

    /** Length of a state vector. */
    public int dimension() {
        return Compartment.COUNT * cells.length;
    }

    /** The state at month 0; a fresh copy. */
    public double[] startState() {
        return start.state();
    }

    /** Whether a start hazard of the cell was clipped to [0, 0.5] per month. */
    public boolean clipped(int cell) {
        return start.clipped(cell);
    }

    /** Section 5: fills or gives up support places at the start of a month, in place. */
    public SupportChange beginMonth(int month, double[] y) {
        return support.beginMonth(y, exposures.get(month - 1).places());
    }

    /**
     * Equations (3) to (9) within a month.
     *
     * @param y the state, persons
     * @param flow receives dy/dt, persons per month
     */
    public void derivative(int month, double[] y, double[] flow) {
        if (monthRates.month() != month) {
            monthRates.set(month, cells, rates, start, exposures.get(month - 1));
        }
        coverageAround(y);
        for (int i = 0; i < cells.length; i++) {
            cellFlow(i, y, flow);
        }
    }

    /** Equation (3) for all regions, into {@link #around}. */
    private void coverageAround(double[] y) {
        regionalCoverage(y);
        neighbours.around(coverage, around);
        for (int r = 0; r < around.length; r++) {
            around[r] = ownWeight * coverage[r] + (1 - ownWeight) * around[r];
        }
    }

    private void regionalCoverage(double[] y) {
        Arrays.fill(workers, 0);
        Arrays.fill(coverage, 0);
        for (int i = 0; i < cells.length; i++) {
            int region = cells[i].region();
            int at = Compartment.COUNT * i;
            double inActive = y[at + E] + y[at + S];
            coverage[region] += inActive;
            workers[region] += y[at + X] + y[at + L] + inActive;
        }
        for (int r = 0; r < coverage.length; r++) {
            coverage[r] = workers[r] > 0 ? coverage[r] / workers[r] : 0;
        }
    }

    /** Equations (5) to (9) for one cell. */
    private void cellFlow(int cell, double[] y, double[] flow) {
        int r = cells[cell].region();
        SegmentRates p = rates[cell];
        int at = Compartment.COUNT * cell;
        double x = y[at + X];
        double l = y[at + L];
        double e = y[at + E];
        double s = y[at + S];
        double n = x + l + e + s;
        double c = n > 0 ? (e + s) / n : 0;

        double entrants = (p.growth() + p.turnover()) * n;
        double lapsing = monthRates.lapsing(cell) * e;
        double returning = (p.reactivation() + monthRates.village(cell)) * l;
        double droppingOff = start.droppingOff(cell) * l;
        double enrolling =
                monthRates.enrolment(cell, p.peerEffect() * (around[r] - aroundAtStart[r])) * x;
        double enrolledAtEntry = entrants * p.entryEnrolled() * c;

        flow[at + X] =
                entrants - enrolledAtEntry - p.turnover() * x - enrolling + droppingOff; // (6)
        flow[at + L] = lapsing - returning - droppingOff - p.turnover() * l; // (7)
        flow[at + E] = enrolledAtEntry - p.turnover() * e + enrolling + returning - lapsing; // (8)
        flow[at + S] = -p.turnover() * s; // (9)
    }
}
