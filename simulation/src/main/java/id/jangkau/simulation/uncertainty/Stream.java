package id.jangkau.simulation.uncertainty;

import org.apache.commons.math3.random.Well512a;

/**
 * Random numbers that are known by a name: the same seed, number and name give the same numbers,
 * whatever was asked for before. One thread uses an instance.
 */
final class Stream {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final Well512a generator = new Well512a(0);
    private final int[] start = new int[4];

    /** What stands for a name here; equal names give equal keys on every machine. */
    static long key(String name) {
        long key = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            key = (key ^ name.charAt(i)) * FNV_PRIME;
        }
        return key;
    }

    /** Goes to the beginning of the numbers of a name. */
    Stream at(long seed, long number, long key) {
        long first = mixed(seed + STEP * (number + 1));
        long second = mixed(first ^ key);
        start[0] = (int) first;
        start[1] = (int) (first >>> 32);
        start[2] = (int) second;
        start[3] = (int) (second >>> 32);
        generator.setSeed(start);
        return this;
    }

    /** Every bit of the result depends on every bit of the number. */
    private static long mixed(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Uniform, strictly between 0 and 1. */
    double uniform() {
        return ((bits() >>> 12) + 0.5) * 0x1p-52;
    }

    /** Normal with mean 0 and variance 1. */
    double normal() {
        return generator.nextGaussian();
    }

    /** 64 bits. */
    long bits() {
        return generator.nextLong();
    }

    /** Uniform from 0 to below the bound. */
    int below(int bound) {
        return generator.nextInt(bound);
    }
}
