package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.kernel.KernelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/**
 * All that a block of draws assumes, one draw beside the other. Buffers that are filled again for
 * every block; one thread uses them.
 *
 * @param draws how many draws stand side by side
 */
record DrawnBlock(
        EnsembleInput input,
        int draws,
        DrawnParameters parameters,
        DrawnStart start,
        DrawnNoise noise)
        implements KernelInput {

    static DrawnBlock of(EnsembleInput input, Points points, int draws) {
        return new DrawnBlock(
                input,
                draws,
                new DrawnParameters(input.priors(), points, draws),
                new DrawnStart(input, draws),
                new DrawnNoise(input, draws));
    }

    /** Draws anew: as many as there is room for, or fewer at the end. */
    void fill(int first, int count) {
        parameters.fill(first, count);
        start.fill(first, count, parameters);
        noise.fill(first, count, parameters);
    }

    @Override
    public double[] rate(Parameter parameter, SegmentKind kind) {
        return parameters.rate(parameter, kind);
    }

    @Override
    public double active(int cell, int draw) {
        return start.active(cell)[draw];
    }

    @Override
    public double supported(int cell, int draw) {
        return start.supported(cell)[draw];
    }

    @Override
    public double[] noise(int region, int month) {
        return noise.inMonth(month)[noise.provinceOf(region)];
    }
}
