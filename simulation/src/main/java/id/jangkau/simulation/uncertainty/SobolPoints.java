package id.jangkau.simulation.uncertainty;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Sobol's points, in every replicate shifted by bits of its own (a digital shift, which keeps the
 * even cover).
 *
 * <p>Commons Math gives the points one after the other; blocks need them by their number. Point i
 * is the exclusive or of those points 2^(b+1) − 1 whose bit b is set in the Gray code of i, because
 * each of these has a single bit in its own.
 */
final class SobolPoints implements Points {

    private static final long SHIFT = Stream.key("shift");
    private static final int BITS = 52;
    private static final double UNIT = 0x1p-52;

    /** Enough for a million draws in each replicate. */
    private static final int MOST_BITS_OF_NUMBER = 20;

    private final long[][] directions; // [bit of the Gray code][dimension]
    private final long[][] shifts; // [replicate][dimension]

    SobolPoints(Priors priors, long seed) {
        directions = new long[MOST_BITS_OF_NUMBER][Priors.DIMENSIONS];
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(Priors.DIMENSIONS);
        for (int bit = 0; bit < MOST_BITS_OF_NUMBER; bit++) {
            double[] point = sobol.skipTo((1 << bit + 1) - 1);
            for (int dimension = 0; dimension < Priors.DIMENSIONS; dimension++) {
                directions[bit][dimension] = (long) (point[dimension] / UNIT);
            }
        }
        shifts = new long[REPLICATES][Priors.DIMENSIONS];
        Stream stream = new Stream();
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            for (Priors.Row row : priors.uncertain()) {
                stream.at(seed, replicate, SHIFT + row.dimension());
                shifts[replicate][row.dimension()] = stream.bits() >>> Long.SIZE - BITS;
            }
        }
    }

    @Override
    public double at(int draw, Priors.Row row, Stream stream) {
        int number = draw / REPLICATES;
        int dimension = row.dimension();
        long bits = shifts[draw % REPLICATES][dimension];
        for (int gray = number ^ number >>> 1; gray != 0; gray &= gray - 1) {
            bits ^= directions[Integer.numberOfTrailingZeros(gray)][dimension];
        }
        return (bits + 0.5) * UNIT;
    }
}
