package id.jangkau.web.projection;

import id.jangkau.simulation.uncertainty.Prior;

/** How what is believed of a parameter has to fit its central value and its range. */
public final class PriorRules {

    /** Shares of the draws: a central value printed with few digits is still the median. */
    private static final double BARELY_BELOW_HALF = 0.49;

    private static final double BARELY_ABOVE_HALF = 0.51;

    /** Shares of the draws: assumptions need not go as far as the rarest of them. */
    private static final double RARELY_BELOW = 0.01;

    private static final double RARELY_ABOVE = 0.99;

    private PriorRules() {}

    /** Does the line that is drawn lie in the middle of the draws? */
    public static boolean isMedian(Prior prior, double central) {
        return prior.quantile(BARELY_BELOW_HALF) <= central
                && central <= prior.quantile(BARELY_ABOVE_HALF);
    }

    /** Could whatever is drawn be assumed as well, but for one low draw in a hundred? */
    public static boolean staysAbove(Prior prior, double least) {
        return prior.quantile(RARELY_BELOW) >= least;
    }

    /** Could whatever is drawn be assumed as well, but for one high draw in a hundred? */
    public static boolean staysBelow(Prior prior, double most) {
        return prior.quantile(RARELY_ABOVE) <= most;
    }
}
