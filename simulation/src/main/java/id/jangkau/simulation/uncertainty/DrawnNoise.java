package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Parameter;
import java.util.List;

/**
 * What multiplies e₀ in the months of a block of draws: exp(z − s²/2), where z is the sum of two
 * stationary AR(1) series of half the variance s² each, one of all provinces and one of the
 * province.
 */
final class DrawnNoise {

    private static final long NOISE = Stream.key("noise");
    private static final double HALF = StrictMath.sqrt(0.5);

    private final long seed;
    private final long[] keys; // [province]
    private final int[] provinceOf; // [region]
    private final double[][][] factor; // [month - 1][province][draw]
    private final double[] common; // of one draw, [month - 1]
    private final double[] own; // of one draw and province, [month - 1]
    private final Stream stream = new Stream();

    DrawnNoise(EnsembleInput input, int draws) {
        seed = input.draws().seed();
        List<String> provinces = input.places().provinces();
        keys = provinces.stream().mapToLong(name -> NOISE ^ Stream.key(name)).toArray();
        provinceOf = input.places().provinceOf();
        common = new double[input.model().months()];
        own = new double[common.length];
        factor = new double[common.length][keys.length][draws];
    }

    void fill(int first, int count, DrawnParameters parameters) {
        double[] sd = parameters.shared(Parameter.NOISE_SD);
        double[] carryover = parameters.shared(Parameter.NOISE_CARRYOVER);
        for (int j = 0; j < count; j++) {
            series(first + j, NOISE, carryover[j], common);
            for (int p = 0; p < keys.length; p++) {
                series(first + j, keys[p], carryover[j], own);
                for (int k = 0; k < own.length; k++) {
                    double z = HALF * sd[j] * (common[k] + own[k]);
                    factor[k][p][j] = StrictMath.exp(z - 0.5 * sd[j] * sd[j]);
                }
            }
        }
    }

    /** A stationary AR(1) series of variance 1. */
    private void series(int draw, long key, double carryover, double[] series) {
        double fresh = StrictMath.sqrt(1 - carryover * carryover);
        stream.at(seed, draw, key);
        double z = stream.normal();
        for (int k = 0; k < series.length; k++) {
            series[k] = z;
            z = carryover * z + fresh * stream.normal();
        }
    }

    int provinceOf(int region) {
        return provinceOf[region];
    }

    /** The factor of e₀ in a month, [province][draw]. */
    double[][] inMonth(int month) {
        return factor[month - 1];
    }
}
