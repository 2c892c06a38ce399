package id.jangkau.simulation.comparison;

/**
 * Divides an effect among its causes by exact Shapley values: each cause gets the mean of what it
 * adds over all orders in which the causes could come, so that the parts add up to the whole.
 */
public final class Shapley {

    private Shapley() {}

    /**
     * The parts of the causes.
     *
     * @param values what every subset of the causes leads to, [subset][value]; bit i of the number
     *     of a subset stands for cause i
     * @return what each cause brings, [cause][value]
     */
    public static double[][] parts(double[][] values) {
        int causes = Integer.numberOfTrailingZeros(values.length);
        double[][] parts = new double[causes][values[0].length];
        for (int cause = 0; cause < causes; cause++) {
            for (int subset = 0; subset < values.length; subset++) {
                if (!contains(subset, cause)) {
                    double weight = weight(Integer.bitCount(subset), causes);
                    addGain(weight, values[subset], values[subset | 1 << cause], parts[cause]);
                }
            }
        }
        return parts;
    }

    /** Is a cause in a subset? */
    public static boolean contains(int subset, int cause) {
        return (subset >> cause & 1) == 1;
    }

    private static void addGain(double weight, double[] without, double[] with, double[] part) {
        for (int i = 0; i < part.length; i++) {
            part[i] += weight * (with[i] - without[i]);
        }
    }

    /** The share of all orders in which just these many causes, and given ones, come before. */
    private static double weight(int before, int causes) {
        double orders = causes;
        for (int i = 1; i <= before; i++) { // 1 / (n · (n − 1 choose before))
            orders = orders * (causes - i) / i;
        }
        return 1 / orders;
    }
}
