package id.jangkau.simulation.model;

/** What a lever's strength means; settings of one lever add up. */
public enum Lever {
    /** Share of each region's villages newly engaged per month, 0..1. */
    VILLAGE_ENGAGEMENT,
    /** Share of engaged villages with paperwork help, 0..1. */
    ACCOMPANIMENT,
    /** Rupiah per worker at the start and month. */
    MEDIA_CAMPAIGN,
    /** Share of employers contacted per month, 0..1. */
    EMPLOYER_COMPLIANCE,
    /** 1 = half of the contribution waived, 0..1. */
    CONTRIBUTION_DISCOUNT,
    /** Share of members with auto-debit or reminders, 0..1. */
    RETENTION_HELP,
    /** Persons whose contribution is paid in full, beyond those supported at the start. */
    CONTRIBUTION_SUPPORT
}
