package id.jangkau.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.domain.region.Shape;
import id.jangkau.domain.region.Shape.Point;
import id.jangkau.domain.region.Shape.Ring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimplificationTest {

    @Test
    void aBorderThatTwoRegionsShareLosesTheSamePointsOnBothSides() {
        Map<String, List<List<List<Point>>>> grid = Wiggles.grid(6, 6, 300);

        Simplification simple = Simplification.of(grid);

        assertThat(points(simple)).isBetween(1_000, Simplification.MOST);
        assertThat(bordersUsedOnce(simple)).allMatch(SimplificationTest::isOutside);
    }

    @Test
    void noAreaIsLostBetweenRegionsNorTakenTwice() {
        Simplification simple = Simplification.of(Wiggles.grid(6, 6, 300));

        double areas =
                simple.shapes().values().stream().mapToDouble(SimplificationTest::area).sum();

        // the outside is straight, so together they are 6 by 6 squares of 1 degree, to rounding
        assertThat(areas).isCloseTo(36, within(1e-9));
    }

    @Test
    void whatIsStraightNeedsOnlyItsEnds() {
        var square =
                List.of(
                        new Point(0, 0),
                        new Point(500, 0),
                        new Point(1_000, 0),
                        new Point(1_000, 1_000),
                        new Point(0, 1_000),
                        new Point(0, 0));

        Shape shape =
                Simplification.of(Map.of("61.01", List.of(List.of(square)))).shapes().get("61.01");

        assertThat(shape.polygons().get(0).get(0).points()).hasSize(5);
    }

    @Test
    void thousandsOfIsletsGoBeforeTheIslandThatIsTheRegion() {
        List<List<List<Point>>> islands = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            islands.add(List.of(Wiggles.islet(i % 100 * 40, i / 100 * 40, 10)));
        }
        islands.add(List.of(Wiggles.islet(10_000, 10_000, 3_000)));

        Simplification simple =
                Simplification.of(
                        Map.of(
                                "21.01",
                                islands,
                                "21.02",
                                List.of(List.of(Wiggles.islet(-50, -50, 4)))));

        assertThat(points(simple)).isLessThanOrEqualTo(Simplification.MOST);
        assertThat(simple.shapes().get("21.01").polygons())
                .anySatisfy(
                        rings ->
                                assertThat(rings.get(0).points())
                                        .contains(new Point(13_000, 10_000)));
        assertThat(simple.shapes()).containsKey("21.02");
        assertThat(simple.detail()).isPositive();
    }

    @Test
    void aCityInsideOfARegencyFillsTheHoleExactly() {
        List<Point> city = Wiggles.islet(5_000, 5_000, 900);
        List<Point> reversed = new ArrayList<>(city.subList(2, city.size()));
        reversed.addAll(city.subList(1, 3));
        Collections.reverse(reversed);
        Map<String, List<List<List<Point>>>> regions = new TreeMap<>(Wiggles.grid(5, 5, 300));
        regions.put("71.71", List.of(List.of(city)));
        List<Point> around = regions.get("11.01").get(0).get(0);
        regions.put("11.01", List.of(List.of(around, reversed)));

        Map<String, Shape> shapes = Simplification.of(regions).shapes();

        Ring hole = shapes.get("11.01").polygons().get(0).get(1);
        Ring filling = shapes.get("71.71").polygons().get(0).get(0);
        assertThat(edges(hole)).isEqualTo(edges(filling));
    }

    private static int points(Simplification simple) {
        return simple.shapes().values().stream()
                .flatMap(shape -> shape.polygons().stream())
                .flatMap(List::stream)
                .mapToInt(ring -> ring.points().size() - 1)
                .sum();
    }

    private static List<Set<Point>> bordersUsedOnce(Simplification simple) {
        Set<Set<Point>> once = new HashSet<>();
        simple.shapes().values().stream()
                .flatMap(shape -> shape.polygons().stream())
                .flatMap(List::stream)
                .flatMap(ring -> edges(ring).stream())
                .forEach(
                        edge -> {
                            if (!once.remove(edge)) {
                                once.add(edge);
                            }
                        });
        return List.copyOf(once);
    }

    private static boolean isOutside(Set<Point> edge) {
        return edge.stream().allMatch(point -> point.longitude() == 0)
                || edge.stream().allMatch(point -> point.latitude() == 0)
                || edge.stream().allMatch(point -> point.longitude() == 6 * Point.PER_DEGREE)
                || edge.stream().allMatch(point -> point.latitude() == 6 * Point.PER_DEGREE);
    }

    private static Set<Set<Point>> edges(Ring ring) {
        Set<Set<Point>> edges = new HashSet<>();
        for (int i = 1; i < ring.points().size(); i++) {
            edges.add(Set.of(ring.points().get(i - 1), ring.points().get(i)));
        }
        return edges;
    }

    /** Square degrees. */
    private static double area(Shape shape) {
        List<Point> ring = shape.polygons().get(0).get(0).points();
        long twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            Point a = ring.get(i - 1);
            Point b = ring.get(i);
            twice += (long) a.longitude() * b.latitude() - (long) b.longitude() * a.latitude();
        }
        return Math.abs(twice) / 2.0 / Point.PER_DEGREE / Point.PER_DEGREE;
    }
}
