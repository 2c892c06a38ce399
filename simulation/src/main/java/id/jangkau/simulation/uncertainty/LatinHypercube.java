package id.jangkau.simulation.uncertainty;

/**
 * In every replicate each dimension is cut into as many slices as there are draws, each draw gets
 * one of them, and a random place inside.
 */
final class LatinHypercube implements Points {

    private static final long SLICES = Stream.key("slices");
    private static final long INSIDE = Stream.key("inside");

    private static final double BELOW_ONE = 1 - 0x1p-53;

    private final long seed;
    private final int[][][] slices; // [dimension][replicate][place in the replicate]

    LatinHypercube(Priors priors, int draws, long seed) {
        this.seed = seed;
        slices = new int[Priors.DIMENSIONS][][];
        Stream stream = new Stream();
        for (Priors.Row row : priors.uncertain()) {
            int[][] ofRow = new int[REPLICATES][];
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                int size = (draws - replicate + REPLICATES - 1) / REPLICATES;
                stream.at(seed, replicate, SLICES + row.dimension());
                ofRow[replicate] = shuffled(size, stream);
            }
            slices[row.dimension()] = ofRow;
        }
    }

    private static int[] shuffled(int size, Stream stream) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) { // inside out: each place so far is as likely
            int place = stream.below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }

    @Override
    public double at(int draw, Priors.Row row, Stream stream) {
        int[] order = slices[row.dimension()][draw % REPLICATES];
        double inside = stream.at(seed, draw, INSIDE + row.dimension()).uniform();
        double u = (order[draw / REPLICATES] + inside) / order.length;
        return Math.min(u, BELOW_ONE);
    }
}
