package id.jangkau.web.boundary;

import id.jangkau.domain.region.Shape;
import id.jangkau.domain.region.Shape.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The boundaries of all regions made simpler at once, to a number of points that a page can carry.
 * A border that two regions share loses the same points on both sides, so that they still meet.
 *
 * @param shapes by code
 * @param detail the smallest corner that was kept, m²
 */
record Simplification(Map<String, Shape> shapes, double detail) {

    /** The most points that all shapes together have. */
    static final int MOST = 8_000;

    /** The grids on which borders are tried to meet, units of a {@link Point}: 11 m to 2 km. */
    private static final int[] GRIDS = {1, 2, 5, 10, 20, 50, 100, 200};

    /**
     * Simplifies.
     *
     * @param regions polygons by code, each its outer ring and then its holes
     * @throws RefusedBoundariesException if neighbours share too little for that, or nothing has an
     *     area
     */
    static Simplification of(Map<String, List<List<List<Point>>>> regions) {
        Simplification simple =
                Arrays.stream(GRIDS)
                        .mapToObj(grid -> onGrid(regions, grid))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusedBoundariesException(BoundaryFault.TOO_RAGGED));
        if (simple.shapes().isEmpty()) {
            throw new RefusedBoundariesException(BoundaryFault.NO_AREA);
        }
        return simple;
    }

    private static Optional<Simplification> onGrid(
            Map<String, List<List<List<Point>>>> regions, int grid) {
        var mosaic = new Mosaic(regions, grid);
        double[] weights = mosaic.weights();
        int over = weights.length - MOST;
        double least = over > 0 ? weights[over - 1] : 0;
        return least == Outline.ENDLESS
                ? Optional.empty()
                : Optional.of(new Simplification(mosaic.shapes(least), least));
    }
}
