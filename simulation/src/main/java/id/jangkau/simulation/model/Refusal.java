package id.jangkau.simulation.model;

/**
 * Why a schedule cannot be carried out.
 *
 * @param rule the rule that is broken
 * @param lever the lever that breaks it
 * @param window position in the schedule of the last window that adds to the breach
 * @param region the first region in which it breaks, or −1 where it is a sum over regions
 * @param month the first month in which it breaks, 1-based
 * @param value what was asked for
 * @param limit the most that is possible
 */
public record Refusal(
        Rule rule, Lever lever, int window, int region, int month, double value, double limit) {

    /** The rules of section 4 of {@code docs/model.md}. */
    public enum Rule {
        /**
         * A village may be engaged again only when its months are over, and capacity is limited.
         */
        VILLAGE_SHARE,
        /** Shares of one lever add up to at most 1. */
        SHARE,
        /** At most one round of employer contacts in any 12 months. */
        COMPLIANCE_ROUNDS,
        /** Places need workers who could take them. */
        NO_ELIGIBLE_WORKERS,
        /** Support places within the capacity given. */
        SUPPORT_PLACES
    }
}
