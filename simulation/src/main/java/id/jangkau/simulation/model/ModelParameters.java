package id.jangkau.simulation.model;

import java.util.EnumMap;
import java.util.Map;

/** One value for every {@link Parameter} and segment, in the units of the parameter table. */
public final class ModelParameters {

    private final Map<Parameter, double[]> values; // [segment kind]

    private ModelParameters(Map<Parameter, double[]> values) {
        this.values = values;
    }

    /**
     * Checks that nothing is missing.
     *
     * @param values for each parameter its value per segment kind, in the order of {@link
     *     SegmentKind}
     * @throws IllegalArgumentException if a parameter is missing or not finite
     */
    public static ModelParameters of(Map<Parameter, double[]> values) {
        Map<Parameter, double[]> copy = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            double[] value = values.get(parameter);
            if (value == null) {
                throw new IllegalArgumentException(
                        "The parameter %s has no value.".formatted(parameter.key()));
            }
            Require.size(parameter.key(), value.length, SegmentKind.values().length);
            for (double v : value) {
                if (!Double.isFinite(v)) {
                    throw new IllegalArgumentException(
                            "The parameter %s (%s) must be finite.".formatted(parameter.key(), v));
                }
            }
            copy.put(parameter, value.clone());
        }
        return new ModelParameters(copy);
    }

    /** The same parameters but for one value of one segment. */
    public ModelParameters with(Parameter parameter, SegmentKind kind, double value) {
        Map<Parameter, double[]> changed = new EnumMap<>(values);
        double[] row = values.get(parameter).clone();
        row[kind.ordinal()] = value;
        changed.put(parameter, row);
        return of(changed);
    }

    /** The same parameters but for one value, in all segments. */
    public ModelParameters with(Parameter parameter, double value) {
        ModelParameters changed = this;
        for (SegmentKind kind : SegmentKind.values()) {
            changed = changed.with(parameter, kind, value);
        }
        return changed;
    }

    /** The value of a parameter in a segment, in the unit of the parameter table. */
    public double value(Parameter parameter, SegmentKind kind) {
        return values.get(parameter)[kind.ordinal()];
    }

    /** The value of a parameter that all segments share. */
    double shared(Parameter parameter) {
        return value(parameter, SegmentKind.NON_WAGE);
    }
}
