package id.jangkau.domain.region;

/** What a second-level region is called. */
public enum RegencyKind {
    /** Kabupaten. */
    REGENCY,
    /** Kota. */
    CITY
}
