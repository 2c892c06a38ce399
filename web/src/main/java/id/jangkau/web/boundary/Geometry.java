package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape.Point;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;

/** The geometry of one feature: a Polygon or MultiPolygon, else a refusal. */
final class Geometry {

    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 4;
    private static final int LONGEST_NUMBER = 40;

    private final JsonParser json;
    private final int feature;
    private final PointCount count;

    private final List<List<List<Point>>> polygons = new ArrayList<>();
    private List<List<Point>> rings = new ArrayList<>();
    private List<Point> points = new ArrayList<>();
    private final double[] position = new double[2];
    private int numbers;

    /** How deep in brackets positions stand; 0 before the first. */
    private int nesting;

    private String type = "";

    /** Reads the object whose opening brace was read. */
    Geometry(JsonParser json, int feature, PointCount count) {
        this.json = json;
        this.feature = feature;
        this.count = count;
        while (json.next() == Event.KEY_NAME) {
            String key = json.getString();
            Event value = json.next();
            if (key.equals("type") && value == Event.VALUE_STRING) {
                type = GeoJson.excerpt(json.getString());
            } else if (key.equals("coordinates") && value == Event.START_ARRAY) {
                coordinates();
            } else {
                GeoJson.skip(json, value);
            }
        }
    }

    /**
     * Its polygons. Rings that are too small to have an area on the grid of points are left out.
     *
     * @throws RefusedBoundariesException if it is anything else
     */
    List<List<List<Point>>> polygons() {
        if (type.isEmpty()) {
            throw refused(BoundaryFault.NO_GEOMETRY);
        }
        if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
            throw refused(BoundaryFault.OTHER_GEOMETRY, type);
        }
        if (nesting == 0) {
            throw refused(BoundaryFault.NO_GEOMETRY);
        }
        if (nesting != (type.equals("Polygon") ? POLYGON : MULTI_POLYGON)) {
            throw refused(BoundaryFault.BAD_COORDINATES);
        }
        polygons.forEach(polygon -> polygon.forEach(this::checkRing));
        return polygons;
    }

    private void checkRing(List<Point> ring) {
        if (ring.size() < 4) {
            throw refused(BoundaryFault.SHORT_RING);
        }
        if (!ring.get(0).equals(ring.get(ring.size() - 1))) {
            throw refused(BoundaryFault.OPEN_RING);
        }
    }

    /** Without recursion, so that no depth of brackets can end the thread. */
    private void coordinates() {
        int depth = 1;
        while (depth > 0) {
            switch (json.next()) {
                case START_ARRAY -> depth = deeper(depth);
                case VALUE_NUMBER -> number(depth);
                case END_ARRAY -> end(depth--);
                default -> throw refused(BoundaryFault.BAD_COORDINATES);
            }
        }
    }

    private int deeper(int depth) {
        if (depth == MULTI_POLYGON) {
            throw refused(BoundaryFault.BAD_COORDINATES);
        }
        return depth + 1;
    }

    private void number(int depth) {
        nesting = nesting == 0 ? depth : nesting;
        String text = json.getString();
        if (depth != nesting || text.length() > LONGEST_NUMBER) {
            throw refused(BoundaryFault.BAD_COORDINATES);
        }
        if (numbers < 2) {
            position[numbers] = Double.parseDouble(text);
        }
        numbers++; // what follows is a height
    }

    private void end(int depth) {
        if (nesting == 0) {
            return;
        }
        switch (nesting - depth) {
            case 0 -> endPosition();
            case 1 -> {
                rings.add(points);
                points = new ArrayList<>();
            }
            case 2 -> {
                polygons.add(rings);
                rings = new ArrayList<>();
            }
            default -> {
                // a MultiPolygon ends
            }
        }
    }

    private void endPosition() {
        if (numbers < 2) {
            throw refused(BoundaryFault.BAD_COORDINATES);
        }
        double longitude = position[0];
        double latitude = position[1];
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw refused(
                    BoundaryFault.OUTSIDE_WGS84,
                    Double.toString(longitude),
                    Double.toString(latitude));
        }
        count.addOne();
        points.add(new Point(units(longitude), units(latitude)));
        numbers = 0;
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * Point.PER_DEGREE);
    }

    private RefusedBoundariesException refused(BoundaryFault fault, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = feature;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new RefusedBoundariesException(fault, arguments);
    }
}
