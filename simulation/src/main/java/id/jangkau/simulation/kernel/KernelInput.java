package id.jangkau.simulation.kernel;

import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/** What the kernel assumes: as many draws as its {@link Layout} has room for, or one. */
public interface KernelInput {

    /** A parameter as the equations use it, [draw]. */
    double[] rate(Parameter parameter, SegmentKind kind);

    /** A(0) of a cell, persons. */
    double active(int cell, int draw);

    /** S(0) of a cell, persons. */
    double supported(int cell, int draw);

    /** What multiplies e₀ in a region and month, [draw]. */
    double[] noise(int region, int month);
}
