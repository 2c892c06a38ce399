package id.jangkau.simulation.projection;

import id.jangkau.simulation.model.Lever;

/** What is paid for, and which lever causes it (section 7 of {@code docs/model.md}). */
public enum CostItem {
    /** Rupiah for each engaged village and month. */
    VILLAGE_MONTH(Lever.VILLAGE_ENGAGEMENT),
    /** Rupiah for each worker contacted. */
    LISTING_PER_CONTACT(Lever.VILLAGE_ENGAGEMENT),
    /** Rupiah for each accompanied village and month. */
    ACCOMPANIMENT_VILLAGE_MONTH(Lever.ACCOMPANIMENT),
    /** Rupiah for each rupiah of media spend. */
    MEDIA(Lever.MEDIA_CAMPAIGN),
    /** Rupiah for each employer contacted. */
    EMPLOYER_CONTACT(Lever.EMPLOYER_COMPLIANCE),
    /** Rupiah for each member and month: the contribution, half of which a discount waives. */
    DISCOUNTED_CONTRIBUTION(Lever.CONTRIBUTION_DISCOUNT),
    /** Rupiah for each member helped and month. */
    RETENTION_MEMBER_MONTH(Lever.RETENTION_HELP),
    /** Rupiah for each supported member and month: the contribution. */
    SUPPORTED_CONTRIBUTION(Lever.CONTRIBUTION_SUPPORT);

    private final Lever lever;

    CostItem(Lever lever) {
        this.lever = lever;
    }

    /** The lever that causes the cost. */
    public Lever lever() {
        return lever;
    }
}
