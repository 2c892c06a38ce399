package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;

/**
 * The workers of one cell at the end of a month, in persons.
 *
 * @param workers all of them
 * @param active members whose contribution is paid
 * @param supported the active members whose contribution a public budget pays; null where unknown
 * @param lapsed the workers on the register whose contributions stopped; null where unknown
 */
public record Headcount(long workers, long active, Long supported, Long lapsed) {

    public Headcount {
        Require.count("workers", workers);
        Require.count("active members", active);
        Require.that(
                active <= workers,
                "active members",
                active,
                "must not be above the workers " + workers);
        if (supported != null) {
            Require.count("supported members", supported);
            Require.that(
                    supported <= active,
                    "supported members",
                    supported,
                    "must not be above the active members " + active);
        }
        if (lapsed != null) {
            Require.count("lapsed members", lapsed);
            Require.that(
                    lapsed <= workers - active,
                    "lapsed members",
                    lapsed,
                    "must not be above the workers who are not active " + (workers - active));
        }
    }

    /** Where only the workers and the active members are known. */
    public Headcount(long workers, long active) {
        this(workers, active, null, null);
    }
}
