package id.jangkau.web.overview;

import id.jangkau.domain.region.Regency;

/**
 * One square of the tile map.
 *
 * @param derived is its figure an estimate from its province?
 * @param edges on which sides another province begins: "west", "north", both or empty
 */
public record RegencyTile(
        String code,
        String name,
        String shortName,
        int column,
        int row,
        Coverage coverage,
        boolean derived,
        String edges) {

    /** Lower bounds of the classes 2 to 5 of the map, workers not covered. */
    private static final long[] CLASSES = {25_000, 50_000, 100_000, 150_000};

    static RegencyTile of(Regency regency, Coverage coverage, boolean derived, String edges) {
        return new RegencyTile(
                regency.code(),
                regency.name(),
                regency.shortName(),
                regency.tileColumn(),
                regency.tileRow(),
                coverage,
                derived,
                edges);
    }

    /** Workers not covered in thousands, rounded. */
    public long thousands() {
        return Math.round(coverage.notCovered() / 1000.0);
    }

    /** The class of the map, 1 (fewest not covered) to 5. */
    public int level() {
        int level = 1;
        for (long bound : CLASSES) {
            level += coverage.notCovered() >= bound ? 1 : 0;
        }
        return level;
    }
}
