package id.jangkau.simulation.model;

/**
 * What the field can carry. A schedule beyond it is refused, never cut.
 *
 * @param villageShareAtOnce largest share of a region's villages engaged at the same time, at most
 *     1
 * @param complianceRounds rounds of employer contacts in any 12 months, at most 1
 * @param supportPlaces support places over all regions in any month, persons
 */
public record FieldLimits(
        double villageShareAtOnce, double complianceRounds, double supportPlaces) {

    /** Only the limits of the model itself. */
    public static final FieldLimits MODEL_LIMITS = new FieldLimits(1, 1, Double.POSITIVE_INFINITY);

    public FieldLimits {
        if (!(villageShareAtOnce >= 0
                && villageShareAtOnce <= 1
                && complianceRounds >= 0
                && complianceRounds <= 1
                && supportPlaces >= 0)) {
            throw new IllegalArgumentException(
                    "The limits (%s, %s, %s) must be a share, at most one round, and places."
                            .formatted(villageShareAtOnce, complianceRounds, supportPlaces));
        }
    }
}
