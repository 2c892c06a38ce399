package id.jangkau.domain.region;

import static java.util.stream.Collectors.joining;

import id.jangkau.domain.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Polygons on the globe, as a text in the form of <i>well-known text</i>: {@code MULTIPOLYGON
 * (((110.0000 -2.5000, …)))}.
 *
 * @param polygons each its outer ring and then its holes
 */
public record Shape(List<List<Ring>> polygons) {

    private static final String HEAD = "MULTIPOLYGON (((";
    private static final String TAIL = ")))";

    public Shape {
        Require.that(
                !polygons.isEmpty() && polygons.stream().noneMatch(List::isEmpty),
                "shape",
                polygons,
                "must have polygons, and each of them a ring");
        polygons = polygons.stream().map(List::copyOf).toList();
    }

    /**
     * A closed line; its last point is its first.
     *
     * @param points at least four
     */
    public record Ring(List<Point> points) {

        public Ring {
            Require.that(
                    points.size() >= 4 && points.get(0).equals(points.get(points.size() - 1)),
                    "ring",
                    points,
                    "must have four points at least, of which the last is the first");
            points = List.copyOf(points);
        }

        @Override
        public String toString() {
            return points.stream().map(Point::toString).collect(joining(", "));
        }

        static Ring of(String text) {
            return new Ring(Arrays.stream(text.split(", ")).map(Point::of).toList());
        }
    }

    /**
     * A point in ten thousandths of a degree, about 11 m, on WGS 84.
     *
     * @param longitude to the east
     * @param latitude to the north
     */
    public record Point(int longitude, int latitude) {

        /** Units in one degree. */
        public static final int PER_DEGREE = 10_000;

        public Point {
            Require.within("longitude", longitude, -180 * PER_DEGREE, 180 * PER_DEGREE);
            Require.within("latitude", latitude, -90 * PER_DEGREE, 90 * PER_DEGREE);
        }

        @Override
        public String toString() {
            return degrees(longitude) + " " + degrees(latitude);
        }

        private static String degrees(int units) {
            return String.format(Locale.ROOT, "%.4f", units / (double) PER_DEGREE);
        }

        static Point of(String text) {
            int blank = text.indexOf(' ');
            return new Point(units(text.substring(0, blank)), units(text.substring(blank + 1)));
        }

        private static int units(String degrees) {
            return (int) Math.round(Double.parseDouble(degrees) * PER_DEGREE);
        }
    }

    /** The shape that {@link #toString} wrote. */
    public static Shape of(String text) {
        String inside = text.substring(HEAD.length(), text.length() - TAIL.length());
        return new Shape(
                Arrays.stream(inside.split("\\)\\), \\(\\("))
                        .map(polygon -> Arrays.stream(polygon.split("\\), \\(")))
                        .map(rings -> rings.map(Ring::of).toList())
                        .toList());
    }

    @Override
    public String toString() {
        return polygons.stream()
                .map(rings -> rings.stream().map(Ring::toString).collect(joining("), (")))
                .collect(joining(")), ((", HEAD, TAIL));
    }
}
