package id.jangkau.web.territory;

import static java.util.stream.Collectors.toSet;

import id.jangkau.domain.region.Boundary;
import id.jangkau.domain.region.Shape;
import id.jangkau.domain.region.Shape.Point;
import id.jangkau.domain.region.Shape.Ring;
import id.jangkau.domain.region.Territory.BoundaryOrigin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The boundaries as a picture: longitude to the right, shrunk by the cosine of the middle latitude,
 * latitude up.
 *
 * @param origin who drew the boundaries
 * @param width of the picture, its own units
 * @param height of the picture
 * @param areas by the codes of their regions
 */
public record RegionMap(BoundaryOrigin origin, int width, int height, List<Area> areas) {

    /** The longer side of the picture, units. */
    private static final int LONGER_SIDE = 1_200;

    private static final int MARGIN = 6;

    /**
     * One region.
     *
     * @param path as SVG writes it
     * @param x of the middle of its largest part
     * @param y of the same
     */
    public record Area(String code, String path, int x, int y) {}

    /** The codes of the regions that it shows. */
    Set<String> codes() {
        return areas.stream().map(Area::code).collect(toSet());
    }

    /** Draws them; empty where there are none. */
    static Optional<RegionMap> of(List<Boundary> boundaries, BoundaryOrigin origin) {
        if (boundaries.isEmpty()) {
            return Optional.empty();
        }
        List<Shape> shapes = boundaries.stream().map(Boundary::shape).toList();
        var view = new View(shapes);
        return Optional.of(
                new RegionMap(
                        origin,
                        view.width(),
                        view.height(),
                        IntStream.range(0, shapes.size())
                                .mapToObj(
                                        i ->
                                                view.area(
                                                        boundaries.get(i).regencyCode(),
                                                        shapes.get(i)))
                                .toList()));
    }

    /** From degrees to the picture. */
    private static final class View {

        private final int west;
        private final int north;
        private final double shrink;
        private final double scale;
        private final int east;
        private final int south;

        View(List<Shape> shapes) {
            west = extreme(shapes, point -> -point.longitude()) * -1;
            east = extreme(shapes, Point::longitude);
            north = extreme(shapes, Point::latitude);
            south = extreme(shapes, point -> -point.latitude()) * -1;
            shrink = Math.cos(Math.toRadians((north + south) / 2.0 / Point.PER_DEGREE));
            scale = LONGER_SIDE / Math.max(1, Math.max((east - west) * shrink, north - south));
        }

        private static int extreme(List<Shape> shapes, ToIntFunction<Point> measure) {
            return shapes.stream()
                    .flatMap(shape -> shape.polygons().stream())
                    .flatMap(rings -> rings.get(0).points().stream())
                    .mapToInt(measure)
                    .max()
                    .orElseThrow();
        }

        int width() {
            return x(east) + MARGIN;
        }

        int height() {
            return y(south) + MARGIN;
        }

        private int x(int longitude) {
            return MARGIN + (int) Math.round((longitude - west) * shrink * scale);
        }

        private int y(int latitude) {
            return MARGIN + (int) Math.round((north - latitude) * scale);
        }

        Area area(String code, Shape shape) {
            var path = new StringBuilder();
            shape.polygons().forEach(rings -> rings.forEach(ring -> draw(ring, path)));
            List<Point> largest =
                    shape.polygons().stream()
                            .map(rings -> rings.get(0).points())
                            .reduce((a, b) -> extent(b) > extent(a) ? b : a)
                            .orElseThrow();
            return new Area(
                    code,
                    path.toString(),
                    x(middle(largest, Point::longitude)),
                    y(middle(largest, Point::latitude)));
        }

        /** Relative steps are short; both neighbours round to the same points. */
        private void draw(Ring ring, StringBuilder path) {
            int x = 0;
            int y = 0;
            String command = "M";
            for (Point point : ring.points().subList(0, ring.points().size() - 1)) {
                int nextX = x(point.longitude());
                int nextY = y(point.latitude());
                if (command.equals("M") || nextX != x || nextY != y) {
                    path.append(command).append(nextX - x).append(' ').append(nextY - y);
                    command = command.equals("M") ? "l" : " ";
                }
                x = nextX;
                y = nextY;
            }
            path.append('z');
        }

        private static long extent(List<Point> ring) {
            return (long) range(ring, Point::longitude) * range(ring, Point::latitude);
        }

        private static int range(List<Point> ring, ToIntFunction<Point> measure) {
            var all = ring.stream().mapToInt(measure).summaryStatistics();
            return all.getMax() - all.getMin();
        }

        private static int middle(List<Point> ring, ToIntFunction<Point> measure) {
            var all = ring.stream().mapToInt(measure).summaryStatistics();
            return (all.getMax() + all.getMin()) / 2;
        }
    }
}
