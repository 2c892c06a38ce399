package id.jangkau.domain.coverage;

/** Where a figure comes from. */
public enum Origin {
    /** Somebody who counts reported it for this very region and segment. */
    REPORTED,
    /**
     * It was computed from figures of a larger region: an estimate, and labelled so wherever it is
     * shown.
     */
    DERIVED
}
