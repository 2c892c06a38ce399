package id.jangkau.web.overview;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.coverage.Segment;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Coverage at the end of the base month.
 *
 * @param pool whom the workers are
 * @param source who published the totals, and when
 * @param segments in the order of the enum, only those that have workers
 * @param provinces by coverage, lowest first
 * @param regencies by code
 * @param contradiction a claim whose printed rest is not the difference of its own figures
 */
public record Overview(
        YearMonth baseMonth,
        BilingualText pool,
        BilingualText source,
        Coverage total,
        List<SegmentShare> segments,
        List<ProvinceShare> provinces,
        List<RegencyTile> regencies,
        Optional<Contradiction> contradiction) {

    /** One segment of all regions. */
    public record SegmentShare(Segment segment, Coverage coverage) {}

    /** One province, all segments. */
    public record ProvinceShare(String code, String name, Coverage coverage) {}

    /**
     * A claim that contradicts itself, and one about the same event that does not.
     *
     * @param confirmation prints the difference as the rest; empty where no claim does
     */
    public record Contradiction(PublishedClaim claim, Optional<PublishedClaim> confirmation) {

        /** How far the printed rest is from the difference, persons, never negative. */
        public long gap() {
            return Math.abs(claim.rest().orElseThrow() - claim.restByDifference().orElseThrow());
        }
    }

    /** The province with the most workers who are not covered. */
    public ProvinceShare mostNotCovered() {
        return provinces.stream()
                .max(Comparator.comparingLong(province -> province.coverage().notCovered()))
                .orElseThrow();
    }

    /** The segment with the most workers who are not covered. */
    public SegmentShare largestGap() {
        return segments.stream()
                .max(Comparator.comparingLong(segment -> segment.coverage().notCovered()))
                .orElseThrow();
    }

    /** The six kabupaten and kota with the most workers who are not covered, most first. */
    public List<RegencyTile> largestRegencies() {
        return regencies.stream()
                .sorted(
                        Comparator.comparingLong((RegencyTile tile) -> tile.coverage().notCovered())
                                .reversed())
                .limit(6)
                .toList();
    }

    /** Is any figure of a kabupaten or kota an estimate from a larger region? */
    public boolean derived() {
        return regencies.stream().anyMatch(RegencyTile::derived);
    }
}
