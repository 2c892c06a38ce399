package id.jangkau.domain.evidence;

import id.jangkau.domain.Require;

/**
 * A number and the range around it, all in one unit.
 *
 * @param central the value in use unless somebody says otherwise
 * @param low the least that is thought possible or allowed
 * @param high the most that is thought possible or allowed
 */
public record Estimate(double central, double low, double high) {

    public Estimate {
        Require.finite("low value", low);
        Require.finite("high value", high);
        Require.that(
                central >= low && central <= high,
                "central value",
                central,
                "must be from " + low + " to " + high);
    }
}
