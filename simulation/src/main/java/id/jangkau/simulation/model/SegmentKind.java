package id.jangkau.simulation.model;

/** Which parameters and which levers act on a cell. */
public enum SegmentKind {
    /** Penerima upah: reached through employers. */
    WAGE,
    /** Bukan penerima upah: reached through villages, support and discounts. */
    NON_WAGE
}
