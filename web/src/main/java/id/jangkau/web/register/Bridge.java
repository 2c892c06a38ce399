package id.jangkau.web.register;

import id.jangkau.domain.coverage.CoverageChange;
import java.util.stream.DoubleStream;

/**
 * Where the points and steps of a change of coverage stand on the picture, as parts of its height
 * from the top.
 *
 * @param start coverage before
 * @param members the step by members
 * @param pool the step by the pool
 * @param end coverage after
 */
public record Bridge(Mark start, Mark members, Mark pool, Mark end) {

    /**
     * @param top upper edge, 0..1
     * @param height 0 for a point
     * @param level where the next mark begins, 0..1
     * @param falls does the step lead downwards?
     */
    public record Mark(double top, double height, double level, boolean falls) {

        private static final double TALL = 0.3;

        /** Where its figure has room: beside a tall step, else towards the middle. */
        public String label() {
            if (height > TALL) {
                return "beside";
            }
            return top < 0.5 ? "below" : "above";
        }
    }

    static Bridge of(CoverageChange change) {
        double between = change.start() + change.byMembers();
        double top = of(change, between).max().orElseThrow();
        double range = Math.max(top - of(change, between).min().orElseThrow(), 1e-4);
        double start = (top - change.start()) / range;
        double middle = (top - between) / range;
        double end = (top - change.end()) / range;
        return new Bridge(
                step(start, start), step(start, middle), step(middle, end), step(end, end));
    }

    private static DoubleStream of(CoverageChange change, double between) {
        return DoubleStream.of(change.start(), between, change.end());
    }

    private static Mark step(double from, double to) {
        return new Mark(Math.min(from, to), Math.abs(to - from), to, to > from);
    }
}
