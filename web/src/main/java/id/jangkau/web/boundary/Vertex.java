package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape.Point;
import java.util.List;

/**
 * A point on a plane that is true enough for areas: the globe around one latitude.
 *
 * @param east m
 * @param north m
 */
record Vertex(double east, double north) {

    /** One unit of a {@link Point} along a meridian, m. */
    private static final double UNIT = 40_007_863.0 / 360 / Point.PER_DEGREE;

    /**
     * @param shrink cosine of the latitude that the plane touches
     */
    static Vertex of(Point point, double shrink) {
        return new Vertex(point.longitude() * UNIT * shrink, point.latitude() * UNIT);
    }

    /** Of a triangle, m². */
    static double area(Vertex a, Vertex b, Vertex c) {
        return Math.abs(
                        (b.east - a.east) * (c.north - a.north)
                                - (c.east - a.east) * (b.north - a.north))
                / 2;
    }

    /** Of a closed line, m². */
    static double area(List<Vertex> ring) {
        double twice = 0;
        Vertex origin = ring.get(0);
        for (int i = 1; i < ring.size(); i++) {
            Vertex a = ring.get(i - 1);
            Vertex b = ring.get(i);
            twice +=
                    (a.east - origin.east) * (b.north - origin.north)
                            - (b.east - origin.east) * (a.north - origin.north);
        }
        return Math.abs(twice) / 2;
    }
}
