package id.jangkau.web.scenario;

/** The scenarios that are built in, in the order of the pages. Nobody can change or delete them. */
public enum ReferenceScenario {
    /** Baseline: what is enacted, and nothing else; every other is measured against it. */
    BASELINE,
    /** Dorongan desa: villages list workers and help them with the paperwork. */
    VILLAGE_DRIVE,
    /** Kampanye media: two years of radio, print and online. */
    MEDIA_CAMPAIGN,
    /** Dukungan iuran: two years of paid contributions, and what happens when they end. */
    CONTRIBUTION_SUPPORT,
    /** Kolaborasi pemda: villages, province and kabupaten or kota share work and money. */
    LOCAL_GOVERNMENT,
    /** Paket lengkap: every lever at once. */
    FULL_PACKAGE
}
