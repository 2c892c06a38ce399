package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape.Point;
import id.jangkau.domain.region.Shape.Ring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A ring as the borders that it consists of, and how much each point of them matters. */
final class Outline {

    /** The weight of what is never left out, m². */
    static final double ENDLESS = Double.POSITIVE_INFINITY;

    private record Weighed(Border border, double[] weights) {}

    private final List<Weighed> borders = new ArrayList<>();

    /**
     * @param own the weight of a ring that touches no other, m²: it stays or goes as a whole
     * @param shrink cosine of the latitude
     */
    Outline(List<Border> parts, double own, double shrink) {
        boolean island = parts.size() == 1;
        for (Border part : parts) {
            double[] weights =
                    Corners.weights(part.points().stream().map(p -> Vertex.of(p, shrink)).toList());
            keepBest(weights, part.closed() ? 2 : 1, island ? own : ENDLESS);
            if (island) { // no corner outweighs its ring
                weights[0] = own;
                weights[weights.length - 1] = own;
                Arrays.setAll(weights, i -> Math.min(weights[i], own));
            }
            borders.add(new Weighed(part, weights));
        }
    }

    /** So that what a line encloses never becomes nothing: its heaviest points get this weight. */
    private static void keepBest(double[] weights, int count, double weight) {
        for (int times = 0; times < count; times++) {
            int best = 0;
            for (int i = 1; i < weights.length - 1; i++) {
                boolean free = weights[i] < ENDLESS && weights[i] != weight;
                if (free && (best == 0 || weights[i] > weights[best])) {
                    best = i;
                }
            }
            if (best > 0) {
                weights[best] = weight;
            }
        }
    }

    /**
     * The weights of its points; the first of each border stands for the last of the one before.
     */
    DoubleStream weights() {
        return borders.stream()
                .map(Weighed::weights)
                .flatMapToDouble(weights -> DoubleStream.of(weights).limit(weights.length - 1));
    }

    /**
     * The ring without the points that matter least.
     *
     * @param least points of no more weight are left out, m²
     * @return empty where nothing stays
     */
    Optional<Ring> ring(double least) {
        List<Point> points = new ArrayList<>();
        for (Weighed each : borders) {
            List<Point> kept = new ArrayList<>();
            for (int i = 0; i < each.weights().length; i++) {
                if (each.weights()[i] > least) {
                    kept.add(each.border().points().get(i));
                }
            }
            List<Point> run = each.border().asRun(kept);
            points.addAll(points.isEmpty() || run.isEmpty() ? run : run.subList(1, run.size()));
        }
        return points.size() < 4 ? Optional.empty() : Optional.of(new Ring(points));
    }
}
