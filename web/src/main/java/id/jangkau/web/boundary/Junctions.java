package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The points at which borders part: where lines through a point do not all have the same neighbours
 * there. Between two of them a border is one line, whichever region it is read from.
 */
final class Junctions {

    private record Neighbours(Point one, Point other) {

        boolean areThose(Point a, Point b) {
            return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
        }
    }

    private final Map<Point, Neighbours> seen = new HashMap<>();
    private final Set<Point> junctions = new HashSet<>();

    Junctions(Collection<List<Point>> rings) {
        for (List<Point> ring : rings) {
            int last = ring.size() - 1; // the first point again
            for (int i = 0; i < last; i++) {
                look(ring.get(i), ring.get(i == 0 ? last - 1 : i - 1), ring.get(i + 1));
            }
        }
    }

    private void look(Point point, Point before, Point after) {
        Neighbours known = seen.putIfAbsent(point, new Neighbours(before, after));
        if (known != null && !known.areThose(before, after)) {
            junctions.add(point);
        }
    }

    /** The borders of which a ring consists, in their order; one where it touches no other. */
    List<Border> cut(List<Point> ring) {
        List<Point> open = ring.subList(0, ring.size() - 1);
        int start = start(open);
        List<Point> turned = new ArrayList<>(open);
        Collections.rotate(turned, -start);
        turned.add(turned.get(0));
        List<Border> borders = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < turned.size(); i++) {
            if (i == turned.size() - 1 || junctions.contains(turned.get(i))) {
                borders.add(Border.of(turned.subList(from, i + 1)));
                from = i;
            }
        }
        return borders;
    }

    /** At a junction; else at the least point, which is the same for whoever reads the ring. */
    private int start(List<Point> open) {
        int least = 0;
        for (int i = 0; i < open.size(); i++) {
            if (junctions.contains(open.get(i))) {
                return i;
            }
            if (Border.ORDER.compare(open.get(i), open.get(least)) < 0) {
                least = i;
            }
        }
        return least;
    }
}
