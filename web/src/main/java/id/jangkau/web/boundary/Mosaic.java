package id.jangkau.web.boundary;

import static java.util.stream.Collectors.toSet;

import id.jangkau.domain.region.Shape;
import id.jangkau.domain.region.Shape.Point;
import id.jangkau.domain.region.Shape.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All regions side by side, each as the borders that it shares with others. */
final class Mosaic {

    private final double shrink;
    private final Junctions junctions;

    /** The largest ring of each region, which is never left out. */
    private final Set<List<Point>> essential;

    /** [polygon][ring] of each region, by code. */
    private final Map<String, List<List<Outline>>> outlines = new TreeMap<>();

    /**
     * @param regions polygons by code, each its outer ring and then its holes
     * @param grid that points are moved to, units of a {@link Point}
     */
    Mosaic(Map<String, List<List<List<Point>>>> regions, int grid) {
        Map<String, List<List<List<Point>>>> snapped = new TreeMap<>();
        regions.forEach((code, polygons) -> snapped.put(code, snapped(polygons, grid)));
        snapped.values().removeIf(List::isEmpty);
        List<List<Point>> rings =
                snapped.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
        shrink = shrink(rings);
        junctions = new Junctions(rings);
        essential =
                snapped.values().stream()
                        .map(this::largest)
                        .map(ring -> junctions.cut(ring).get(0).points())
                        .collect(toSet());
        snapped.forEach((code, polygons) -> outlines.put(code, outlines(polygons)));
    }

    /** The weights of all points, m², ascending. */
    double[] weights() {
        return outlines.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMapToDouble(Outline::weights)
                .sorted()
                .toArray();
    }

    /**
     * The shapes without the points that matter least, by code.
     *
     * @param least points of no more weight are left out, m²
     */
    Map<String, Shape> shapes(double least) {
        Map<String, Shape> shapes = new TreeMap<>();
        outlines.forEach(
                (code, polygons) -> {
                    List<List<Ring>> kept =
                            polygons.stream()
                                    .map(outline -> rings(outline, least))
                                    .filter(rings -> !rings.isEmpty())
                                    .toList();
                    if (!kept.isEmpty()) {
                        shapes.put(code, new Shape(kept));
                    }
                });
        return shapes;
    }

    /** None where the outer ring is left out. */
    private static List<Ring> rings(List<Outline> polygon, double least) {
        return polygon.get(0).ring(least).isEmpty()
                ? List.of()
                : polygon.stream().flatMap(outline -> outline.ring(least).stream()).toList();
    }

    private List<List<Outline>> outlines(List<List<List<Point>>> polygons) {
        return polygons.stream()
                .map(polygon -> polygon.stream().map(this::outline).toList())
                .toList();
    }

    private Outline outline(List<Point> ring) {
        List<Border> borders = junctions.cut(ring);
        boolean stays = essential.contains(borders.get(0).points());
        return new Outline(borders, stays ? Outline.ENDLESS : area(ring), shrink);
    }

    private List<Point> largest(List<List<List<Point>>> polygons) {
        return polygons.stream()
                .map(polygon -> polygon.get(0))
                .max(Comparator.comparingDouble(this::area))
                .orElseThrow();
    }

    private double area(List<Point> ring) {
        return Vertex.area(ring.stream().map(point -> Vertex.of(point, shrink)).toList());
    }

    /** The cosine of the middle latitude. */
    private static double shrink(List<List<Point>> rings) {
        double middle =
                rings.stream().flatMap(List::stream).mapToInt(Point::latitude).average().orElse(0);
        return Math.cos(Math.toRadians(middle / Point.PER_DEGREE));
    }

    private static List<List<List<Point>>> snapped(List<List<List<Point>>> polygons, int grid) {
        return polygons.stream()
                .map(polygon -> polygon.stream().flatMap(ring -> snappedRing(ring, grid)).toList())
                .filter(polygon -> !polygon.isEmpty())
                .toList();
    }

    /** Without points that fall together; none where no area is left. */
    private static Stream<List<Point>> snappedRing(List<Point> ring, int grid) {
        List<Point> kept = new ArrayList<>();
        for (Point point : ring) {
            var moved =
                    new Point(snapped(point.longitude(), grid), snapped(point.latitude(), grid));
            if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(moved)) {
                kept.add(moved);
            }
        }
        return kept.size() < 4 ? Stream.empty() : Stream.of(kept);
    }

    private static int snapped(int units, int grid) {
        return (int) Math.round((double) units / grid) * grid;
    }
}
