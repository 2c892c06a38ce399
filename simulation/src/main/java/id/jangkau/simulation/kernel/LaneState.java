package id.jangkau.simulation.kernel;

/**
 * Compartments of every cell as shares of its workers at the start, so that their number stands in
 * no loop of Runge–Kutta. Paying are the active members that are not supported; who is not
 * registered is what remains of the workers.
 *
 * @param lapsed L, [cell row][lane]
 * @param active A = E + S, [cell row][lane]
 * @param supported S, [cell row][lane]
 */
record LaneState(double[][] lapsed, double[][] active, double[][] supported) {

    static LaneState of(Layout layout) {
        int rows = layout.cellRows().size();
        return new LaneState(layout.rows(rows), layout.rows(rows), layout.rows(rows));
    }
}
