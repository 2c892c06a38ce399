package id.jangkau.simulation.model;

/**
 * What the levers do in one month, constant within it. All arrays are [region].
 *
 * @param village v, hazard of not covered NON_WAGE workers to be enrolled, without paperwork help,
 *     per month
 * @param accompaniment p, share of engaged villages with paperwork help
 * @param media m, share of workers that media reach
 * @param compliance q, share of employers contacted
 * @param discount d, 1 = half of the contribution waived
 * @param retention b, share of members helped
 * @param places K, support places beyond those at the start, persons
 */
record Exposure(
        double[] village,
        double[] accompaniment,
        double[] media,
        double[] compliance,
        double[] discount,
        double[] retention,
        double[] places) {}
