package id.jangkau.domain.coverage;

/** A group of workers that the scheme treats alike. */
public enum Segment {
    /**
     * Penerima upah (PU): wage recipients; the start data count members of construction projects
     * here.
     */
    WAGE,
    /** Bukan penerima upah (BPU): the self-employed. */
    NON_WAGE,
    /** Jasa konstruksi: workers insured through a construction project. */
    CONSTRUCTION,
    /** Pekerja migran Indonesia: held in the data, not projected. */
    MIGRANT
}
