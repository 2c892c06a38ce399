package id.jangkau.web.overview;

import static java.util.stream.Collectors.groupingBy;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.register.Basis;
import java.util.List;
import java.util.Map;

/**
 * One kabupaten or kota, a square of the tile map.
 *
 * @param province name of its province
 * @param villages desa and kelurahan together
 * @param basis whether its figures are estimates from its province
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
        Basis basis,
        String edges) {

    /** All kabupaten and kota of some data, by code. */
    public static List<RegencyTile> of(DataSnapshot data) {
        Map<String, List<CoverageObservation>> figures =
                data.observations().stream().collect(groupingBy(seen -> seen.regency().code()));
        var borders = new Borders(data.regencies());
        return data.regencies().stream()
                .map(
                        regency ->
                                of(
                                        regency,
                                        figures.getOrDefault(regency.code(), List.of()),
                                        borders.of(regency)))
                .toList();
    }

    private static RegencyTile of(
            Regency regency, List<CoverageObservation> figures, String edges) {
        return new RegencyTile(
                regency.code(),
                regency.name(),
                regency.shortName(),
                regency.tileColumn(),
                regency.tileRow(),
                regency.province().name(),
                regency.villages(),
                Coverage.sum(figures),
                Basis.of(figures),
                edges);
    }

    /** Is any figure of it an estimate? */
    public boolean derived() {
        return basis.derived();
    }

    /** Workers not covered per desa or kelurahan, persons; NaN where there are no villages. */
    public double perVillage() {
        return villages == 0 ? Double.NaN : (double) coverage.notCovered() / villages;
    }
}
