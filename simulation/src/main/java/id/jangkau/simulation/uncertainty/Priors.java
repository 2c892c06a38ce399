package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of every parameter. A row for all segments is one value that they share; rows of
 * single segments are independent of each other.
 */
public final class Priors {

    private static final SegmentKind[] KINDS = SegmentKind.values();
    private static final int ROWS_OF_PARAMETER = 1 + KINDS.length;

    /** How many rows there can be; each has its place among the random numbers. */
    static final int DIMENSIONS = ROWS_OF_PARAMETER * Parameter.values().length;

    private final Row[][] rows; // [parameter][segment kind]

    /**
     * A row of the parameter table.
     *
     * @param kind the segment it is for; null where all share it
     */
    public record Row(Parameter parameter, @Nullable SegmentKind kind, Prior prior) {

        /** Such as {@code lapse.NON_WAGE}, or {@code trend} where all segments share it. */
        public String name() {
            return name(parameter, kind);
        }

        /** Its place among the random numbers, the same in every table. */
        int dimension() {
            return ROWS_OF_PARAMETER * parameter.ordinal()
                    + (kind == null ? 0 : 1 + kind.ordinal());
        }

        private static String name(Parameter parameter, @Nullable SegmentKind kind) {
            return kind == null ? parameter.key() : parameter.key() + "." + kind;
        }
    }

    private Priors(Row[][] rows) {
        this.rows = rows;
    }

    /**
     * Checks that every parameter of every segment has exactly one row.
     *
     * @throws IllegalArgumentException if one has none or two
     */
    public static Priors of(List<Row> table) {
        Row[][] rows = new Row[Parameter.values().length][KINDS.length];
        for (Row row : table) {
            for (SegmentKind kind : KINDS) {
                if (row.kind() == null || row.kind() == kind) {
                    int p = row.parameter().ordinal();
                    require(rows[p][kind.ordinal()] == null, row.parameter(), kind, "two");
                    rows[p][kind.ordinal()] = row;
                }
            }
        }
        for (Parameter parameter : Parameter.values()) {
            for (SegmentKind kind : KINDS) {
                require(row(rows, parameter, kind) != null, parameter, kind, "no");
            }
        }
        return new Priors(rows);
    }

    private static void require(
            boolean holds, Parameter parameter, SegmentKind kind, String number) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "%s has %s rows; expected one.".formatted(Row.name(parameter, kind), number));
        }
    }

    private static @Nullable Row row(Row[][] rows, Parameter parameter, SegmentKind kind) {
        return rows[parameter.ordinal()][kind.ordinal()];
    }

    /** The row that holds for a parameter of a segment. */
    public Row row(Parameter parameter, SegmentKind kind) {
        return Objects.requireNonNull(row(rows, parameter, kind));
    }

    /** The rows whose value is not known, each once. */
    public List<Row> uncertain() {
        return Arrays.stream(rows)
                .flatMap(Arrays::stream)
                .distinct()
                .filter(row -> !row.prior().isFixed())
                .toList();
    }

    /** The same but for one value of one segment that is no longer doubted. */
    public Priors with(Parameter parameter, SegmentKind kind, double value) {
        Row[][] changed = rows.clone();
        changed[parameter.ordinal()] = rows[parameter.ordinal()].clone();
        changed[parameter.ordinal()][kind.ordinal()] = new Row(parameter, kind, Prior.fixed(value));
        return new Priors(changed);
    }

    /** The value of every row that the share u of its draws lies below; 0.5 gives the medians. */
    public ModelParameters quantiles(double u) {
        Map<Parameter, double[]> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            double[] value = new double[KINDS.length];
            Arrays.setAll(value, k -> row(parameter, KINDS[k]).prior().quantile(u));
            values.put(parameter, value);
        }
        return ModelParameters.of(values);
    }
}
