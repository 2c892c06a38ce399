package id.jangkau.simulation.model;

/**
 * The matrix W of equation (3): how much the coverage of other regions counts in each region. Every
 * row adds up to 1 and the diagonal is zero, except that a region with nobody around counts as its
 * own surroundings.
 */
public interface Neighbours {

    /** How many regions the weights are for. */
    int regions();

    /**
     * Writes Σ_w W_rw·c_w for every region r.
     *
     * @param coverage c, [region]; a region without workers has 0
     * @param around receives the result, [region]
     */
    void around(double[] coverage, double[] around);

    /**
     * The same for several draws at once. What it gives keeps scratch space for one thread.
     *
     * @param draws how many draws stand side by side at most
     */
    Lanes lanes(int draws);

    /** The weights applied to draws that stand side by side. */
    interface Lanes {

        /**
         * Writes Σ_w W_rw·c_w for every region and draw.
         *
         * @param coverage c, [region][draw]
         * @param around receives the result, [region][draw]
         */
        void around(double[][] coverage, double[][] around);
    }

    /**
     * The default: all other regions of the same group with equal weights. A group of one uses all
     * other regions.
     *
     * @param group the group (province) of each region, [region], 0-based
     */
    static Neighbours inGroups(int[] group) {
        return new GroupNeighbours(group);
    }

    /**
     * Any row-stochastic weights with a zero diagonal.
     *
     * @param weights W, [region][region]; zeros cost nothing
     * @throws IllegalArgumentException if a row does not add up to 1 or a region counts itself
     */
    static Neighbours weighted(double[][] weights) {
        return new WeightedNeighbours(weights);
    }
}
