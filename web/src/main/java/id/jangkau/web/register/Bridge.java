package id.jangkau.web.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the points and steps of a change of coverage stand on the picture, as parts of its height
 * from the top.
 *
 * @param start coverage before
 * @param steps one for each cause
 * @param end coverage after
 */
public record Bridge(Mark start, List<Mark> steps, Mark end) {

    /** What is smaller than this is no step. */
    private static final double LEAST = 1e-4;

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

    static Bridge of(double start, List<Double> steps) {
        List<Double> levels = new ArrayList<>(List.of(start));
        steps.forEach(step -> levels.add(levels.get(levels.size() - 1) + step));
        double top = levels.stream().mapToDouble(level -> level).max().orElseThrow();
        double least = levels.stream().mapToDouble(level -> level).min().orElseThrow();
        double range = Math.max(top - least, LEAST);
        List<Double> down = levels.stream().map(level -> (top - level) / range).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i < down.size(); i++) {
            marks.add(step(down.get(i - 1), down.get(i)));
        }
        return new Bridge(point(down.get(0)), marks, point(down.get(steps.size())));
    }

    private static Mark point(double level) {
        return step(level, level);
    }

    private static Mark step(double from, double to) {
        return new Mark(Math.min(from, to), Math.abs(to - from), to, to > from);
    }
}
