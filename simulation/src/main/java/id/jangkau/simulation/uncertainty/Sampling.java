package id.jangkau.simulation.uncertainty;

/** How parameters are drawn from their distributions. */
public enum Sampling {
    /** Independently. */
    RANDOM,
    /** One value from each of equally likely slices of every distribution. */
    LATIN_HYPERCUBE,
    /** Sobol's points, shifted at random: the most even cover of all distributions together. */
    SOBOL;

    /**
     * The draws of an ensemble.
     *
     * @param draws how many
     */
    Points points(Priors priors, int draws, long seed) {
        return switch (this) {
            case RANDOM -> new RandomPoints(seed);
            case LATIN_HYPERCUBE -> new LatinHypercube(priors, draws, seed);
            case SOBOL -> new SobolPoints(priors, seed);
        };
    }
}
