package id.jangkau.simulation.uncertainty;

/**
 * Persons in three compartments of every cell; who is not registered is what remains of the
 * workers.
 *
 * @param lapsed L, [cell][draw]
 * @param paying E, [cell][draw]
 * @param supported S, [cell][draw]
 */
record LaneState(double[][] lapsed, double[][] paying, double[][] supported) {

    static LaneState of(int cells, int draws) {
        return new LaneState(
                new double[cells][draws], new double[cells][draws], new double[cells][draws]);
    }
}
