package id.jangkau.domain.scenario;

/** What a government can pull; the names are the same in code, JSON and database. */
public enum Lever {
    /** Pelibatan desa: villages newly engaged per month, as a share of a region's villages. */
    VILLAGE_ENGAGEMENT,
    /** Pendampingan: paperwork help, as a share of the engaged villages. */
    ACCOMPANIMENT,
    /** Kampanye media: spending per worker and month, in rupiah. */
    MEDIA_CAMPAIGN,
    /** Kepatuhan pemberi kerja: employers contacted per month, as a share. */
    EMPLOYER_COMPLIANCE,
    /** Potongan iuran: 1 waives half of the contribution. */
    CONTRIBUTION_DISCOUNT,
    /** Pengingat iuran: auto-debit or reminders, as a share of the members. */
    RETENTION_HELP,
    /** Dukungan iuran: persons whose whole contribution a public budget pays. */
    CONTRIBUTION_SUPPORT
}
