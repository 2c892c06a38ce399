package id.jangkau.simulation.kernel;

import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/** The parameters in every lane; rows of regions share them. */
final class LaneParameters {

    private static final Parameter[] PARAMETERS = Parameter.values();
    private static final SegmentKind[] KINDS = SegmentKind.values();

    private final Layout layout;
    private final double[][][] rates; // [parameter][segment kind][lane]

    LaneParameters(Layout layout) {
        this.layout = layout;
        rates = new double[PARAMETERS.length][][];
        for (Parameter parameter : PARAMETERS) {
            rates[parameter.ordinal()] = layout.rows(KINDS.length);
        }
    }

    void fill(KernelInput input) {
        for (Parameter parameter : PARAMETERS) {
            for (SegmentKind kind : KINDS) {
                layout.repeat(input.rate(parameter, kind), rate(parameter, kind));
            }
        }
    }

    Layout layout() {
        return layout;
    }

    /** A parameter as the equations use it, [lane]. */
    double[] rate(Parameter parameter, SegmentKind kind) {
        return rates[parameter.ordinal()][kind.ordinal()];
    }

    /** A parameter that all segments share, as the equations use it, [lane]. */
    double[] shared(Parameter parameter) {
        return rate(parameter, SegmentKind.NON_WAGE);
    }
}
