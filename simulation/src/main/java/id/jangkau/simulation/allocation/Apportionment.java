package id.jangkau.simulation.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Whole numbers in proportion to weights that add up exactly, by the method of the largest
 * remainder. Each keeps within bounds; a lock is two equal bounds.
 */
public final class Apportionment {

    private final double[] weights;
    private final long[] least;
    private final long[] most;

    /**
     * @param weights finite, 0 or more; one of 0 takes only what no other can
     * @param least of each, 0 or more
     * @param most of each, not below the least
     */
    public Apportionment(double[] weights, long[] least, long[] most) {
        this.weights = weights.clone();
        this.least = least.clone();
        this.most = most.clone();
        if (least.length != weights.length || most.length != weights.length) {
            throw new IllegalArgumentException(
                    "%s weights, %s least and %s most; expected as many of each."
                            .formatted(weights.length, least.length, most.length));
        }
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)
                    || least[i] < 0
                    || most[i] < least[i]) {
                throw new IllegalArgumentException(
                        "Part %s has the weight %s and the bounds %s to %s."
                                .formatted(i, weights[i], least[i], most[i]));
            }
        }
    }

    /** Without bounds. */
    public static Apportionment of(double[] weights) {
        long[] most = new long[weights.length];
        Arrays.fill(most, Long.MAX_VALUE);
        return new Apportionment(weights, new long[weights.length], most);
    }

    /**
     * Divides a total.
     *
     * @return parts in the order of the weights; of equal remainders the first is rounded up
     * @throws IllegalArgumentException if no numbers within the bounds add up to the total
     */
    public long[] divide(long total) {
        double exact = IntStream.range(0, most.length).mapToDouble(i -> most[i]).sum();
        if (LongStream.of(least).sum() > total || exact < total) {
            throw new IllegalArgumentException(
                    "Parts between %s and %s cannot add up to %s."
                            .formatted(LongStream.of(least).sum(), exact, total));
        }
        double[] shares = shares(total);
        long[] parts = new long[shares.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.max(least[i], Math.min(most[i], (long) StrictMath.floor(shares[i])));
        }
        settle(parts, shares, total - LongStream.of(parts).sum());
        return parts;
    }

    /** Hands out what rounding left, or takes back what it gave too much, one by one. */
    private void settle(long[] parts, double[] shares, long left) {
        List<Integer> byRemainder =
                IntStream.range(0, parts.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> parts[i] - shares[i]))
                        .toList();
        long rest = left;
        while (rest != 0) {
            for (int place = 0; place < parts.length && rest != 0; place++) {
                int i = byRemainder.get(rest > 0 ? place : parts.length - 1 - place);
                long step = rest > 0 ? 1 : -1;
                if (parts[i] + step >= least[i] && parts[i] + step <= most[i]) {
                    parts[i] += step;
                    rest -= step;
                }
            }
        }
    }

    /** Shares in proportion to the weights within the bounds, not yet whole. */
    private double[] shares(long total) {
        double[] shares = new double[weights.length];
        boolean[] bound = new boolean[weights.length];
        while (true) {
            double left = total;
            double weight = 0;
            for (int i = 0; i < shares.length; i++) {
                left -= bound[i] ? shares[i] : 0;
                weight += bound[i] ? 0 : weights[i];
            }
            for (int i = 0; i < shares.length; i++) {
                shares[i] = bound[i] ? shares[i] : share(i, left, weight, bound);
            }
            if (!bind(shares, bound)) {
                return shares;
            }
        }
    }

    /** Where no weight is left, all that are free share alike. */
    private double share(int i, double left, double weight, boolean[] bound) {
        return weight > 0
                ? left * weights[i] / weight
                : left / IntStream.range(0, bound.length).filter(j -> !bound[j]).count();
    }

    /** Binds those that break the bounds by more in sum; the others may come right by it. */
    private boolean bind(double[] shares, boolean[] bound) {
        double below = 0;
        double above = 0;
        for (int i = 0; i < shares.length; i++) {
            below += bound[i] ? 0 : Math.max(0, least[i] - shares[i]);
            above += bound[i] ? 0 : Math.max(0, shares[i] - most[i]);
        }
        if (below == 0 && above == 0) {
            return false;
        }
        for (int i = 0; i < shares.length; i++) {
            if (!bound[i] && (below >= above ? shares[i] < least[i] : shares[i] > most[i])) {
                shares[i] = below >= above ? least[i] : most[i];
                bound[i] = true;
            }
        }
        return true;
    }
}
