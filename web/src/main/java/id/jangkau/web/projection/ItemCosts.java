package id.jangkau.web.projection;

import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.simulation.projection.CostItem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * With which row of unit costs each item of a bill is counted, and who pays it where a setting says
 * nothing.
 */
public final class ItemCosts {

    /** The key of the rate by which later money counts less. */
    static final String DISCOUNT_RATE = "discount_rate";

    private ItemCosts() {}

    /** What a lever makes somebody pay for. */
    public static List<CostItem> of(Lever lever) {
        return Arrays.stream(CostItem.values())
                .filter(item -> item.lever().name().equals(lever.name()))
                .toList();
    }

    /** The key of the unit cost of an item. */
    public static String key(CostItem item) {
        return switch (item) {
            case DISCOUNTED_CONTRIBUTION, SUPPORTED_CONTRIBUTION -> "contribution";
            case VILLAGE_MONTH,
                    LISTING_PER_CONTACT,
                    ACCOMPANIMENT_VILLAGE_MONTH,
                    MEDIA,
                    EMPLOYER_CONTACT,
                    RETENTION_MEMBER_MONTH ->
                    item.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The keys of all unit costs that projections need. */
    public static Stream<String> keys() {
        return Stream.concat(
                        Arrays.stream(CostItem.values()).map(ItemCosts::key),
                        Stream.of(DISCOUNT_RATE))
                .distinct();
    }

    /** Who usually pays for an item. A discount is what BPJS goes without, whoever contributes. */
    public static Payer payer(CostItem item, DataSnapshot data) {
        return item == CostItem.DISCOUNTED_CONTRIBUTION
                ? Payer.BPJS
                : row(key(item), data).payer().orElse(Payer.OTHER);
    }

    /** By how much later money counts less, per year. */
    public static double discountRate(DataSnapshot data) {
        return row(DISCOUNT_RATE, data).central();
    }

    /** The unit cost with a key. */
    static UnitCost row(String key, DataSnapshot data) {
        return data.costs().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No unit cost " + key));
    }
}
