package id.jangkau.web.overview;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.region.Regency;

/**
 * One kabupaten or kota, a square of the tile map.
 *
 * @param province name of its province
 * @param villages desa and kelurahan together
 * @param derived is its figure an estimate from its province?
 * @param edges on which sides another province begins: "west", "north", both or empty
 */
public record RegencyTile(
        String code,
        String name,
        String shortName,
        int column,
        int row,
        String province,
        int villages,
        Coverage coverage,
        boolean derived,
        String edges) {

    static RegencyTile of(Regency regency, Coverage coverage, boolean derived, String edges) {
        return new RegencyTile(
                regency.code(),
                regency.name(),
                regency.shortName(),
                regency.tileColumn(),
                regency.tileRow(),
                regency.province().name(),
                regency.villages(),
                coverage,
                derived,
                edges);
    }

    /** Workers not covered per desa or kelurahan, persons; NaN where there are no villages. */
    public double perVillage() {
        return villages == 0 ? Double.NaN : (double) coverage.notCovered() / villages;
    }
}
