package id.jangkau.simulation.projection;

import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Grid;
import id.jangkau.simulation.model.SupportChange;
import java.util.List;

/** The state of every cell at the end of each month 0..T, and just after each month-start event. */
public final class Trajectory {

    private final Grid grid;
    private final double[][] starts; // [month][4·cell + compartment], persons
    private final double[][] ends;
    private final List<SupportChange> support; // month 1 at position 0
    private final List<Integer> clippedCells;

    Trajectory(
            Grid grid,
            double[][] starts,
            double[][] ends,
            List<SupportChange> support,
            List<Integer> clippedCells) {
        this.grid = grid;
        this.starts = starts;
        this.ends = ends;
        this.support = List.copyOf(support);
        this.clippedCells = List.copyOf(clippedCells);
    }

    /** The horizon T. */
    public int months() {
        return ends.length - 1;
    }

    /** Persons in a compartment of a cell at the end of a month. */
    public double persons(Compartment compartment, int month, int cell) {
        return ends[month][compartment.of(cell)];
    }

    /** Persons in a compartment of a cell just after the event at the start of a month. */
    public double personsAtMonthStart(Compartment compartment, int month, int cell) {
        return starts[month][compartment.of(cell)];
    }

    /** Workers N of all cells at the end of each month, [month], persons. */
    public double[] workers() {
        return sum(this::workers);
    }

    /** Active members A of all cells at the end of each month, [month], persons. */
    public double[] active() {
        return sum(this::active);
    }

    /** Workers N of each region at the end of each month, [region][month], persons. */
    public double[][] workersByRegion() {
        return sumByRegion(this::workers);
    }

    /** Active members A of each region at the end of each month, [region][month], persons. */
    public double[][] activeByRegion() {
        return sumByRegion(this::active);
    }

    /** What the start of each month did to supported members; month 1 stands at position 0. */
    public List<SupportChange> support() {
        return support;
    }

    /** Cells whose start hazards were clipped to [0, 0.5] per month. */
    public List<Integer> clippedCells() {
        return clippedCells;
    }

    private double workers(int month, int cell) {
        return persons(Compartment.NOT_REGISTERED, month, cell)
                + persons(Compartment.LAPSED, month, cell)
                + active(month, cell);
    }

    private double active(int month, int cell) {
        return persons(Compartment.PAYING, month, cell)
                + persons(Compartment.SUPPORTED, month, cell);
    }

    private double[] sum(CellValue value) {
        double[] sums = new double[ends.length];
        for (int month = 0; month < ends.length; month++) {
            for (int cell = 0; cell < grid.cells().size(); cell++) {
                sums[month] += value.of(month, cell);
            }
        }
        return sums;
    }

    private double[][] sumByRegion(CellValue value) {
        double[][] sums = new double[grid.regions()][ends.length];
        for (int month = 0; month < ends.length; month++) {
            for (int cell = 0; cell < grid.cells().size(); cell++) {
                sums[grid.cells().get(cell).region()][month] += value.of(month, cell);
            }
        }
        return sums;
    }

    private interface CellValue {
        double of(int month, int cell);
    }
}
