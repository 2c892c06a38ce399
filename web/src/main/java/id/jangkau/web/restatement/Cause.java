package id.jangkau.web.restatement;

/** Why a scenario leads elsewhere on other data. */
public enum Cause {
    /** The projection begins in another month, so that measures that had ended no longer count. */
    MONTH,
    /** The workers at the start. */
    POOL,
    /** The members at the start. */
    MEMBERS,
    /** Parameters, capacities, lever bounds and the reach of media. */
    PARAMETERS,
    /** Unit costs. */
    COSTS
}
