package id.jangkau.simulation.model;

/**
 * How many workers an engaged village contacts: limited by its officials and by who is not covered.
 */
public final class VillageContacts {

    private final double contactShare;
    private final double contactsPerMonth;
    private final double[] notCoveredPerVillage; // u_r; infinite where a region has no villages

    /** The contacts that regions, parameters and the start allow. */
    public VillageContacts(ModelInput input) {
        Grid grid = input.grid();
        ModelParameters parameters = input.parameters();
        contactShare = parameters.value(Parameter.CONTACT_SHARE, SegmentKind.NON_WAGE);
        contactsPerMonth = parameters.shared(Parameter.CONTACTS_PER_VILLAGE_MONTH);
        notCoveredPerVillage = input.start().nonWageNotCovered(grid);
        for (int r = 0; r < notCoveredPerVillage.length; r++) {
            double villages = grid.villages(r);
            notCoveredPerVillage[r] =
                    villages > 0 ? notCoveredPerVillage[r] / villages : Double.POSITIVE_INFINITY;
        }
    }

    /**
     * min(w, C·D/u_r) / D: share of its not-covered workers that an engaged village contacts a
     * month.
     */
    double sharePerMonth(int region, int durationMonths) {
        double notCovered = notCoveredPerVillage[region];
        double possible =
                notCovered == 0 ? contactShare : contactsPerMonth * durationMonths / notCovered;
        return Math.min(contactShare, possible) / durationMonths;
    }

    /** u_r · min(w, C·D/u_r) / D: workers that an engaged village contacts a month, persons. */
    public double personsPerMonth(int region, int durationMonths) {
        double notCovered = notCoveredPerVillage[region];
        return notCovered == 0 || notCovered == Double.POSITIVE_INFINITY
                ? 0
                : notCovered * sharePerMonth(region, durationMonths);
    }
}
