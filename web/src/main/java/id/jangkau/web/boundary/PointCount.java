package id.jangkau.web.boundary;

/** How many points a file has so far; no more than fit into memory. */
final class PointCount {

    private static final int MOST = 500_000;

    private int count;

    void addOne() {
        count++;
        if (count > MOST) {
            throw new RefusedBoundariesException(BoundaryFault.TOO_MANY_POINTS, MOST);
        }
    }
}
