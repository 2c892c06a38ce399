package id.jangkau.simulation.projection;

import id.jangkau.simulation.kernel.KernelInput;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/** One draw of which nothing is doubted: parameters and start of a run as they are, no noise. */
final class CentralRun implements KernelInput {

    private static final double[] NO_NOISE = {1};

    private final ModelInput input;
    private final double[] active; // [cell]
    private final double[] supported; // [cell]

    CentralRun(ModelInput input) {
        this.input = input;
        active = input.start().active();
        supported = input.start().supported();
    }

    @Override
    public double[] rate(Parameter parameter, SegmentKind kind) {
        return new double[] {
            parameter == Parameter.TURNOVER
                    ? Math.max(one(parameter, kind), -one(Parameter.WORKER_GROWTH, kind))
                    : one(parameter, kind)
        };
    }

    private double one(Parameter parameter, SegmentKind kind) {
        return parameter.rate(input.parameters().value(parameter, kind));
    }

    @Override
    public double active(int cell, int draw) {
        return active[cell];
    }

    @Override
    public double supported(int cell, int draw) {
        return supported[cell];
    }

    @Override
    public double[] noise(int region, int month) {
        return NO_NOISE;
    }
}
