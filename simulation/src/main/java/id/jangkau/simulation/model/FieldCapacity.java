package id.jangkau.simulation.model;

/**
 * What the field can carry. A schedule beyond it is refused, never cut.
 *
 * @param villageShareAtOnce largest share of a region's villages engaged at the same time, at most
 *     1
 * @param complianceRounds rounds of employer contacts in any 12 months, at most 1
 * @param supportPlaces support places over all regions in any month, persons
 */
public record FieldCapacity(
        double villageShareAtOnce, double complianceRounds, double supportPlaces) {

    /** Only the limits of the model itself. */
    public static final FieldCapacity MODEL_LIMITS =
            new FieldCapacity(1, 1, Double.POSITIVE_INFINITY);

    public FieldCapacity {
        villageShareAtOnce = Math.min(villageShareAtOnce, 1);
        complianceRounds = Math.min(complianceRounds, 1);
        if (!(villageShareAtOnce >= 0 && complianceRounds >= 0 && supportPlaces >= 0)) {
            throw new IllegalArgumentException(
                    "A capacity (%s, %s, %s) must not be negative."
                            .formatted(villageShareAtOnce, complianceRounds, supportPlaces));
        }
    }
}
