package id.jangkau.web.region;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.DetailRow;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.PartsSum;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.coverage.SheetRevision;
import id.jangkau.domain.region.RegionLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What lies in a kabupaten or kota, as far as anybody reported it: its desa and kelurahan, or else
 * its kecamatan.
 *
 * @param sheet that the figures are of
 * @param level of the parts
 * @param parts members and workers of all segments, by code
 * @param sum of all parts
 * @param segments that the figures are of
 */
public record LocalParts(
        Key sheet,
        RegionLevel level,
        Map<String, Coverage> parts,
        Coverage sum,
        Set<Segment> segments) {

    /** Of a sheet; nothing where it holds no part. */
    static Optional<LocalParts> of(Key sheet, List<DetailRow> rows) {
        var revision = new SheetRevision(rows, List.of());
        return revision.sums().values().stream()
                .map(PartsSum::level)
                .max(RegionLevel::compareTo)
                .map(level -> of(sheet, level, rows));
    }

    private static LocalParts of(Key sheet, RegionLevel level, List<DetailRow> rows) {
        Map<String, Coverage> parts = new TreeMap<>();
        Set<Segment> segments = EnumSet.noneOf(Segment.class);
        for (DetailRow row : rows) {
            if (RegionLevel.of(row.region()) == level) {
                var count = new Coverage(row.count().workers(), row.count().active());
                segments.add(row.segment());
                parts.merge(row.region(), count, Coverage::plus);
            }
        }
        return new LocalParts(
                sheet,
                level,
                parts,
                parts.values().stream().reduce(Coverage.NONE, Coverage::plus),
                segments);
    }

    /** Some of the codes of the parts. */
    List<String> codes(int from, int most) {
        return parts.keySet().stream().skip(from).limit(most).toList();
    }
}
