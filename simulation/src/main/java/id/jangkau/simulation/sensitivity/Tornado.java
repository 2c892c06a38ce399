package id.jangkau.simulation.sensitivity;

import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.simulation.uncertainty.Priors;
import java.util.Comparator;
import java.util.List;

/**
 * How far coverage moves when one parameter goes from the value that one draw in ten lies below to
 * that which one in ten lies above, while all others stay at their central values.
 */
public final class Tornado {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final ModelInput input;
    private final Priors priors;
    private final List<Priors.Row> rows;
    private final int month;

    /**
     * Prepares a bar for every parameter that is not known.
     *
     * @param input the run at central values
     * @param priors what is not known, and what is
     * @param month when coverage is read, 0 to the horizon
     */
    public Tornado(ModelInput input, Priors priors, int month) {
        this.input = input;
        this.priors = priors;
        this.month = month;
        rows = priors.uncertain();
    }

    /**
     * One parameter.
     *
     * @param low its 0.1 quantile, in the unit of the parameter table
     * @param high its 0.9 quantile
     * @param coverageAtLow coverage of all cells with the low value, 0..1; NaN without workers
     * @param coverageAtHigh coverage of all cells with the high value, 0..1; NaN without workers
     */
    public record Bar(
            Priors.Row row, double low, double high, double coverageAtLow, double coverageAtHigh) {

        /** Orders bars from the widest to the narrowest. */
        public static final Comparator<Bar> WIDEST_FIRST =
                Comparator.comparingDouble(Bar::width).reversed();

        /** How far coverage moves, 0..1. */
        public double width() {
            return Math.abs(coverageAtHigh - coverageAtLow);
        }
    }

    /** How many bars there are. */
    public int bars() {
        return rows.size();
    }

    /** Runs the model at both ends of a parameter. */
    public Bar bar(int number) {
        Priors.Row row = rows.get(number);
        double low = row.prior().quantile(LOW);
        double high = row.prior().quantile(HIGH);
        return new Bar(row, low, high, coverage(row, low), coverage(row, high));
    }

    private double coverage(Priors.Row row, double value) {
        ModelParameters parameters = input.parameters();
        for (SegmentKind kind : SegmentKind.values()) {
            if (priors.row(row.parameter(), kind) == row) {
                parameters = parameters.with(row.parameter(), kind, value);
            }
        }
        Trajectory trajectory = Projector.project(input.with(parameters));
        return trajectory.active()[month] / trajectory.workers()[month];
    }
}
