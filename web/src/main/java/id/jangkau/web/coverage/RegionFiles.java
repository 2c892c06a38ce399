package id.jangkau.web.coverage;

import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.Tile;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code provinces.csv} and {@code regencies.csv}. A region that is stored already stays as it is.
 */
final class RegionFiles {

    private static final int MOST_VILLAGES = 100_000;

    private static final Column<String> PROVINCE = Column.code("code", "[0-9]{2}");
    private static final Column<String> REGENCY = Column.code("code", "[0-9]{2}\\.[0-9]{2}");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> SHORT_NAME = Column.text("short_name");
    private static final Column<RegencyKind> KIND = Column.word("kind", RegencyKind.class);
    private static final Column<Integer> VILLAGES = Column.whole("villages", 0, MOST_VILLAGES);
    private static final Column<Integer> COLUMN = Column.whole("tile_column", 1, Tile.MOST);
    private static final Column<Integer> ROW = Column.whole("tile_row", 1, Tile.MOST);

    private final ImportProblems problems;

    RegionFiles(ImportProblems problems) {
        this.problems = problems;
    }

    List<Province> provinces(InputStream content, List<Province> stored) {
        Map<String, Province> known = byCode(stored, Province::code);
        return CsvTable.read("provinces.csv", content, problems, PROVINCE, NAME)
                .withoutRepeats(PROVINCE)
                .map(
                        row ->
                                known.getOrDefault(
                                        row.get(PROVINCE),
                                        new Province(row.get(PROVINCE), row.get(NAME))));
    }

    List<Regency> regencies(InputStream content, List<Province> provinces, List<Regency> stored) {
        Map<String, Province> provincesByCode = byCode(provinces, Province::code);
        Map<String, Regency> known = byCode(stored, Regency::code);
        return CsvTable.read(
                        "regencies.csv",
                        content,
                        problems,
                        REGENCY,
                        NAME,
                        SHORT_NAME,
                        KIND,
                        VILLAGES,
                        COLUMN,
                        ROW)
                .withoutRepeats(REGENCY)
                .withoutRepeats(COLUMN, ROW)
                .where(row -> isInKnownProvince(row, provincesByCode))
                .where(row -> isUnchanged(row, known.get(row.get(REGENCY))))
                .map(row -> known.getOrDefault(row.get(REGENCY), regency(row, provincesByCode)));
    }

    private static boolean isInKnownProvince(CsvRow row, Map<String, Province> provinces) {
        return provinces.containsKey(new RegencyCode(row.get(REGENCY)).provinceCode())
                || row.refuse(REGENCY, ImportRule.UNKNOWN_REGION);
    }

    /** Villages enter projections, and those of older data versions must come out as before. */
    private static boolean isUnchanged(CsvRow row, Regency stored) {
        return stored == null
                || stored.villages() == row.get(VILLAGES)
                || row.refuse(VILLAGES, ImportRule.CHANGED_REGION, stored.villages());
    }

    private static Regency regency(CsvRow row, Map<String, Province> provinces) {
        var code = new RegencyCode(row.get(REGENCY));
        return new Regency(
                code,
                row.get(NAME),
                row.get(SHORT_NAME),
                row.get(KIND),
                provinces.get(code.provinceCode()),
                row.get(VILLAGES),
                new Tile(row.get(COLUMN), row.get(ROW)));
    }

    private static <T> Map<String, T> byCode(List<T> regions, Function<T, String> code) {
        return regions.stream().collect(Collectors.toMap(code, Function.identity()));
    }
}
