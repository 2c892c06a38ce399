package id.jangkau.web.computation;

import java.time.Duration;

/** What is known of the speed of this machine. */
final class Pace {

    /** What a step of a cell costs before any was measured, nanoseconds. */
    private static final double FIRST_GUESS = 25;

    /** The weight of the newest measurement. */
    private static final double NEWEST = 0.1;

    private double nanosecondsOfCellStep = FIRST_GUESS;

    synchronized void measured(long nanoseconds, long cellSteps) {
        double newest = (double) nanoseconds / Math.max(1, cellSteps);
        nanosecondsOfCellStep += NEWEST * (newest - nanosecondsOfCellStep);
    }

    synchronized Duration of(long cellSteps) {
        return Duration.ofNanos((long) (cellSteps * nanosecondsOfCellStep));
    }
}
