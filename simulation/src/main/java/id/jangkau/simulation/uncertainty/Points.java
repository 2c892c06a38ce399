package id.jangkau.simulation.uncertainty;

/**
 * Where the draws lie in the unit cube, one dimension for each row of the parameter table. A point
 * depends on its draw and the name of the row alone. Every eighth draw belongs to the same
 * replicate; replicates are independent of each other, so that their spread tells the error of what
 * all of them give together.
 */
interface Points {

    /** How many independent replicates the draws are dealt to, one after the other. */
    int REPLICATES = 8;

    /**
     * The coordinate of a draw, strictly between 0 and 1.
     *
     * @param stream scratch of the caller
     */
    double at(int draw, Priors.Row row, Stream stream);
}
