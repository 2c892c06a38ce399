package id.jangkau.web.overview;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.register.Decomposition;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Coverage at the end of the base month.
 *
 * @param territory what all regions together are called
 * @param pool whom the workers are
 * @param source who published the totals, and when
 * @param segments in the order of the enum, only those that have workers
 * @param provinces by coverage, lowest first
 * @param regencies by code
 * @param misprint a claim whose printed rest is not the difference of its own figures
 * @param contradictions among published figures, without the misprint
 * @param adjustment of the published coverage of provinces; empty where none was published
 * @param change since an earlier published coverage; empty where there is none
 */
public record Overview(
        String territory,
        YearMonth baseMonth,
        BilingualText pool,
        BilingualText source,
        Coverage total,
        List<SegmentShare> segments,
        List<ProvinceShare> provinces,
        List<RegencyTile> regencies,
        Optional<Misprint> misprint,
        List<Contradiction> contradictions,
        Optional<Adjustment> adjustment,
        Optional<Decomposition> change) {

    /** One segment of all regions. */
    public record SegmentShare(Segment segment, Coverage coverage) {}

    /** One province, all segments. */
    public record ProvinceShare(String code, String name, Coverage coverage) {}

    /**
     * A claim whose rest is not the difference, and one about the same event that is right.
     *
     * @param confirmation prints the difference as the rest; empty where no claim does
     */
    public record Misprint(PublishedClaim claim, Optional<PublishedClaim> confirmation) {

        /** The misprint as the register names it. */
        public Contradiction contradiction() {
            return new Contradiction(Contradiction.Kind.REST, List.of(claim));
        }

        /** How far the printed rest is from the difference, persons, never negative. */
        public long gap() {
            return Math.abs(claim.rest().orElseThrow() - claim.restByDifference().orElseThrow());
        }
    }

    /**
     * How the published coverage of provinces was scaled, so that their members make the total.
     *
     * @param provinces those with a published coverage
     */
    public record Adjustment(List<Adjusted> provinces) {

        /** Members in use per member by the published coverage. */
        public double factor() {
            double published = provinces.stream().mapToDouble(Adjusted::membersAsPublished).sum();
            return active() / published;
        }

        /** The members in use, persons. */
        public long active() {
            return provinces.stream().mapToLong(each -> each.share().coverage().active()).sum();
        }

        /** Does any coverage in use differ from the published one as it is written? */
        public boolean changesAnything() {
            return provinces.stream().anyMatch(Adjusted::differs);
        }
    }

    /** A province as it is used, and the coverage that was published for it. */
    public record Adjusted(ProvinceShare share, PublishedClaim claim) {

        private double membersAsPublished() {
            return share.coverage().workers() * claim.percent().orElseThrow() / 100;
        }

        private boolean differs() {
            double used = share.coverage().share() * 100;
            return Math.abs(used - claim.percent().orElseThrow()) >= 0.005;
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

    /** All kabupaten and kota, those with the most workers who are not covered first. */
    public List<RegencyTile> byNotCovered() {
        return regencies.stream()
                .sorted(
                        Comparator.comparingLong((RegencyTile tile) -> tile.coverage().notCovered())
                                .reversed())
                .toList();
    }

    /** The six kabupaten and kota with the most workers who are not covered, most first. */
    public List<RegencyTile> largestRegencies() {
        return byNotCovered().stream().limit(6).toList();
    }

    /** Desa and kelurahan of all kabupaten and kota. */
    public int villages() {
        return regencies.stream().mapToInt(RegencyTile::villages).sum();
    }

    /** Workers not covered per desa or kelurahan, persons; NaN where there are no villages. */
    public double perVillage() {
        return villages() == 0 ? Double.NaN : (double) total.notCovered() / villages();
    }

    /** The tile map. */
    public TileMap tileMap() {
        return TileMap.of(regencies);
    }

    /** Is there a kabupaten or kota without figures? */
    public boolean lacksData() {
        return regencies.stream().anyMatch(tile -> tile.coverage().workers() == 0);
    }

    /** Is any figure of a kabupaten or kota an estimate from a larger region? */
    public boolean derived() {
        return regencies.stream().anyMatch(RegencyTile::derived);
    }
}
