package id.jangkau.simulation.model;

/**
 * The four compartments of a cell, in the order in which a state vector holds them: entry {@code
 * COUNT · cell + ordinal}.
 */
public enum Compartment {
    /** X: not on the register, never enrolled or dropped off it. */
    NOT_REGISTERED,
    /** L: still on the register, contributions stopped. */
    LAPSED,
    /** E: active, contribution paid by worker or employer. */
    PAYING,
    /** S: active, contribution paid by a public budget. */
    SUPPORTED;

    /** Compartments of a cell. */
    public static final int COUNT = 4;

    /** Position of this compartment of a cell in a state vector. */
    public int of(int cell) {
        return COUNT * cell + ordinal();
    }
}
