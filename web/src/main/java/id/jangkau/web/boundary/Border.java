package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A line between two junctions, or a whole ring that touches no other.
 *
 * @param points in the direction that both neighbours agree on
 * @param turned does the ring run through it the other way?
 */
record Border(List<Point> points, boolean turned) {

    static final Comparator<Point> ORDER =
            Comparator.comparingInt(Point::longitude).thenComparingInt(Point::latitude);

    /** A line as a ring runs through it. */
    static Border of(List<Point> run) {
        int last = run.size() - 1;
        int direction = ORDER.compare(run.get(0), run.get(last));
        if (direction == 0) {
            direction = ORDER.compare(run.get(1), run.get(last - 1));
        }
        List<Point> points = new ArrayList<>(run);
        if (direction > 0) {
            Collections.reverse(points);
        }
        return new Border(points, direction > 0);
    }

    /** Does it return to its first point? */
    boolean closed() {
        return points.get(0).equals(points.get(points.size() - 1));
    }

    /** Some of its points, as the ring runs through them. */
    List<Point> asRun(List<Point> kept) {
        List<Point> run = new ArrayList<>(kept);
        if (turned) {
            Collections.reverse(run);
        }
        return run;
    }
}
