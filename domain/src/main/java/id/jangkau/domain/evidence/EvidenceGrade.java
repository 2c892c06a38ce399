package id.jangkau.domain.evidence;

/** How good the evidence behind a number is. */
public enum EvidenceGrade {
    /** A trial on this very programme. */
    A,
    /** Indonesian administrative data. */
    B,
    /** Borrowed from another programme or another country. */
    C,
    /** An assumption. */
    D
}
