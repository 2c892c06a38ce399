package id.jangkau.web.computation;

import java.time.Duration;

/**
 * What is known of the speed of this machine, from the parts that were done last. Small parts say
 * little of it and are left out.
 */
final class Pace {

    /** What a step of a cell costs before any was measured, nanoseconds. */
    private static final double FIRST_GUESS = 25;

    /** Whatever was measured, a step of a cell costs no more. */
    private static final double SLOWEST = 250;

    /** Steps of cells that the guess weighs as much as. */
    private static final double WEIGHT_OF_GUESS = 1e7;

    /** Parts with fewer steps of cells are left out. */
    private static final long SMALL = 100_000;

    /** How much what was measured before still counts after another measurement. */
    private static final double FADING = 0.95;

    private double nanoseconds = FIRST_GUESS * WEIGHT_OF_GUESS;
    private double cellSteps = WEIGHT_OF_GUESS;

    synchronized void measured(long took, long steps) {
        if (steps >= SMALL) {
            nanoseconds = FADING * nanoseconds + took;
            cellSteps = FADING * cellSteps + steps;
        }
    }

    synchronized Duration of(long steps) {
        return Duration.ofNanos((long) (steps * Math.min(nanoseconds / cellSteps, SLOWEST)));
    }
}
