package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Regions that nobody has to license: squares of one degree whose shared borders wiggle. */
final class Wiggles {

    private Wiggles() {}

    /**
     * Columns by rows of them, from 0° 0° to the north-east; straight on the outside.
     *
     * @param steps points on each side
     * @return by codes such as 11.01, the province being the column
     */
    static Map<String, List<List<List<Point>>>> grid(int columns, int rows, int steps) {
        Map<String, List<List<List<Point>>>> regions = new TreeMap<>();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                List<Point> ring = new ArrayList<>();
                ring.addAll(across(column, row, steps, row > 0));
                ring.addAll(up(column + 1, row, steps, column + 1 < columns));
                ring.addAll(
                        reversed(
                                across(column, row + 1, steps, row + 1 < rows),
                                column + 1,
                                row + 1));
                ring.addAll(reversed(up(column, row, steps, column > 0), column, row + 1));
                ring.add(ring.get(0));
                regions.put("%02d.%02d".formatted(11 + column, 1 + row), List.of(List.of(ring)));
            }
        }
        return regions;
    }

    /** A ring with eight corners around a point. */
    static List<Point> islet(int longitude, int latitude, int size) {
        int cut = size * 7 / 10;
        int[][] corners = {
            {size, 0},
            {cut, cut},
            {0, size},
            {-cut, cut},
            {-size, 0},
            {-cut, -cut},
            {0, -size},
            {cut, -cut},
            {size, 0}
        };
        List<Point> ring = new ArrayList<>();
        for (int[] corner : corners) {
            ring.add(new Point(longitude + corner[0], latitude + corner[1]));
        }
        return ring;
    }

    /** From one corner towards the east, without the last point. */
    private static List<Point> across(int column, int row, int steps, boolean wiggles) {
        var random = new Random(31L * column + 1_000L * row);
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            int off = wiggles && i > 0 ? random.nextInt(600) - 300 : 0;
            line.add(new Point(units(column) + units(1) * i / steps, units(row) + off));
        }
        return line;
    }

    /** From one corner towards the north, without the last point. */
    private static List<Point> up(int column, int row, int steps, boolean wiggles) {
        return across(row, column, steps, wiggles).stream()
                .map(point -> new Point(point.latitude(), point.longitude()))
                .toList();
    }

    /** The same line from its other end, which is the corner at a column and row. */
    private static List<Point> reversed(List<Point> line, int column, int row) {
        List<Point> back = new ArrayList<>();
        back.add(new Point(units(column), units(row)));
        for (int i = line.size() - 1; i > 0; i--) {
            back.add(line.get(i));
        }
        return back;
    }

    private static int units(int degrees) {
        return degrees * Point.PER_DEGREE;
    }
}
