package id.jangkau.web.boundary;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How much each point of a line matters: the area of the triangle with its neighbours, after all
 * points that matter less are gone (Visvalingam and Whyatt 1993).
 */
final class Corners {

    private final List<Vertex> line;
    private final int[] before;
    private final int[] after;
    private final double[] weight;

    private record Corner(int at, double area, int before, int after) {}

    private Corners(List<Vertex> line) {
        this.line = line;
        before = new int[line.size()];
        after = new int[line.size()];
        weight = new double[line.size()];
    }

    /**
     * The weights of a line's points, m²; without end for the first and the last.
     *
     * <p>Equal lines have equal weights, bit for bit.
     */
    static double[] weights(List<Vertex> line) {
        return new Corners(line).removed();
    }

    private double[] removed() {
        int last = line.size() - 1;
        weight[0] = Double.POSITIVE_INFINITY;
        weight[last] = Double.POSITIVE_INFINITY;
        var waiting =
                new PriorityQueue<>(
                        Comparator.comparingDouble(Corner::area).thenComparingInt(Corner::at));
        for (int i = 1; i < last; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            waiting.add(corner(i));
        }
        double floor = 0;
        for (Corner next = waiting.poll(); next != null; next = waiting.poll()) {
            if (isCurrent(next)) {
                floor = Math.max(floor, next.area());
                weight[next.at()] = floor;
                remove(next, waiting);
            }
        }
        return weight;
    }

    private boolean isCurrent(Corner corner) {
        return before[corner.at()] == corner.before() && after[corner.at()] == corner.after();
    }

    private void remove(Corner corner, PriorityQueue<Corner> waiting) {
        before[corner.at()] = -1;
        if (corner.before() > 0) {
            after[corner.before()] = corner.after();
            waiting.add(corner(corner.before()));
        }
        if (corner.after() < line.size() - 1) {
            before[corner.after()] = corner.before();
            waiting.add(corner(corner.after()));
        }
    }

    private Corner corner(int at) {
        return new Corner(
                at,
                Vertex.area(line.get(before[at]), line.get(at), line.get(after[at])),
                before[at],
                after[at]);
    }
}
