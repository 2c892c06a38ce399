package id.jangkau.simulation.kernel;

import id.jangkau.simulation.model.Neighbours;

/** The weights W of equation (3), whichever stands side by side. */
interface Surroundings {

    /**
     * Writes Σ_w W_rw·c_w for every region and draw.
     *
     * @param coverage c, [region row][lane]
     * @param around receives the result, [region row][lane]
     */
    void around(double[][] coverage, double[][] around);

    static Surroundings of(Neighbours neighbours, Layout layout) {
        return layout.regionsOfRow() == 1
                ? neighbours.lanes(layout.draws())::around
                : new OfOneDraw(neighbours, layout.regions());
    }

    /** Regions side by side: one after the other they are what neighbours of one draw expect. */
    final class OfOneDraw implements Surroundings {

        private final Neighbours neighbours;
        private final double[] coverage; // [region]
        private final double[] around; // [region]

        private OfOneDraw(Neighbours neighbours, int regions) {
            this.neighbours = neighbours;
            coverage = new double[regions];
            around = new double[regions];
        }

        @Override
        public void around(double[][] coverage, double[][] around) {
            for (int row = 0; row < coverage.length; row++) {
                int first = row * coverage[row].length;
                int count = Math.min(coverage[row].length, this.coverage.length - first);
                System.arraycopy(coverage[row], 0, this.coverage, first, count);
            }
            neighbours.around(this.coverage, this.around);
            for (int row = 0; row < around.length; row++) {
                int first = row * around[row].length;
                int count = Math.min(around[row].length, this.around.length - first);
                System.arraycopy(this.around, first, around[row], 0, count);
            }
        }
    }
}
