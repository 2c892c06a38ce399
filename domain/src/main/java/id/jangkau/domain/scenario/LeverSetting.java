package id.jangkau.domain.scenario;

import id.jangkau.domain.Require;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One lever, set to one value, for some regions and some months. An immutable value: two settings
 * that say the same are equal, whether saved or not. It belongs to no version, so that a new
 * version may hold it again.
 */
@Embeddable
public class LeverSetting {

    /** The most region codes that one setting may name. */
    public static final int MOST_REGIONS = 600;

    /** The longest that a village may stay engaged, months. */
    public static final int LONGEST_ENGAGEMENT = 24;

    /** Shares of payers are decimal fractions; their sum may miss 1 by rounding only. */
    private static final double SHARE_TOLERANCE = 1e-6;

    @Enumerated(EnumType.STRING)
    private Lever lever;

    @Convert(converter = RegionsConverter.class)
    private List<String> regions;

    @Column(name = "from_month")
    private YearMonth from;

    @Column(name = "to_month")
    private YearMonth to;

    @Column(name = "setting_value")
    private double value;

    @Column(name = "duration_months")
    private Integer durationMonths;

    @Convert(converter = PayersConverter.class)
    private Map<Payer, Double> payers;

    protected LeverSetting() {}

    /**
     * @param regions codes of provinces ({@code 63}) or kabupaten and kota ({@code 63.01}); empty
     *     means all
     * @param from first month; null means the first of the projection
     * @param to last month; null means the last of the projection
     * @param value in the unit of the lever, finite and 0 or more
     * @param durationMonths how long a village stays engaged, 1 to {@value #LONGEST_ENGAGEMENT};
     *     null means as usual; for {@link Lever#VILLAGE_ENGAGEMENT} only
     * @param payers the share of each, together 1; empty means the usual payer
     */
    public LeverSetting(
            Lever lever,
            List<String> regions,
            YearMonth from,
            YearMonth to,
            double value,
            Integer durationMonths,
            Map<Payer, Double> payers) {
        this.lever = Require.given("lever", lever);
        this.regions = checkedRegions(regions);
        Require.that(
                from == null || to == null || !to.isBefore(from),
                "last month",
                to,
                "must not be before the first month " + from);
        this.from = from;
        this.to = to;
        Require.that(
                value >= 0 && Double.isFinite(value),
                "value of " + lever,
                value,
                "must be finite and not negative");
        this.value = value == 0 ? 0 : value; // so that −0.0 equals 0.0
        this.durationMonths = checkedDuration(lever, durationMonths);
        this.payers = checkedPayers(payers);
    }

    private static List<String> checkedRegions(List<String> regions) {
        for (String code : regions) {
            Require.that(
                    isRegionCode(code),
                    "region code",
                    code,
                    "must be that of a province or of a kabupaten or kota");
        }
        Require.that(
                new HashSet<>(regions).size() == regions.size(),
                "regions",
                regions,
                "must not repeat a code");
        Require.within("number of regions", regions.size(), 0, MOST_REGIONS);
        return List.copyOf(regions);
    }

    /** Whether a text has the form of the code of a province or of a kabupaten or kota. */
    public static boolean isRegionCode(String text) {
        return text.matches("[0-9]{2}(\\.[0-9]{2})?");
    }

    private static Integer checkedDuration(Lever lever, Integer months) {
        if (months != null) {
            Require.that(
                    lever == Lever.VILLAGE_ENGAGEMENT,
                    "duration in months",
                    months,
                    "belongs to VILLAGE_ENGAGEMENT only, not to " + lever);
            Require.within("duration in months", months, 1, LONGEST_ENGAGEMENT);
        }
        return months;
    }

    private static Map<Payer, Double> checkedPayers(Map<Payer, Double> payers) {
        Map<Payer, Double> shares = new EnumMap<>(Payer.class);
        payers.forEach(
                (payer, share) -> {
                    Require.that(
                            share >= 0 && share <= 1,
                            "share of " + payer,
                            share,
                            "must be from 0 to 1");
                    shares.put(payer, share);
                });
        Require.that(
                shares.isEmpty() || isWhole(shares),
                "shares of the payers",
                shares,
                "must add up to 1");
        return Collections.unmodifiableMap(shares);
    }

    /** Whether the shares of payers add up to 1, but for the rounding of decimal fractions. */
    public static boolean isWhole(Map<Payer, Double> shares) {
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.abs(sum - 1) <= SHARE_TOLERANCE;
    }

    public Lever lever() {
        return lever;
    }

    /** Codes of provinces or of kabupaten and kota; empty means all. */
    public List<String> regions() {
        return regions;
    }

    /** The first month; empty means the first of the projection. */
    public Optional<YearMonth> from() {
        return Optional.ofNullable(from);
    }

    /** The last month, included; empty means the last of the projection. */
    public Optional<YearMonth> to() {
        return Optional.ofNullable(to);
    }

    /** In the unit of the lever. */
    public double value() {
        return value;
    }

    /** How many months a village stays engaged; empty means as usual. */
    public OptionalInt durationMonths() {
        return durationMonths == null ? OptionalInt.empty() : OptionalInt.of(durationMonths);
    }

    /** The share of each payer in the order of {@link Payer}; empty means the usual payer. */
    public Map<Payer, Double> payers() {
        return payers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeverSetting that
                && lever == that.lever
                && regions.equals(that.regions)
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && value == that.value
                && Objects.equals(durationMonths, that.durationMonths)
                && payers.equals(that.payers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lever, regions, from, to, value, durationMonths, payers);
    }

    @Override
    public String toString() {
        return "%s %s in %s from %s to %s for %s months, paid by %s"
                .formatted(lever, value, regions, from, to, durationMonths, payers);
    }
}
