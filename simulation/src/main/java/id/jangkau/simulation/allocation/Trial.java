package id.jangkau.simulation.allocation;

import java.util.Arrays;

/** The draws of one effort, in the month of the goal. */
public final class Trial {

    private final double multiple;
    private final double[] sorted; // coverage, the smallest first

    /**
     * @param multiple m of the package, 0 or more
     * @param coverage of all cells, 0..1, one for each draw
     */
    public Trial(double multiple, double[] coverage) {
        if (!(multiple >= 0) || coverage.length == 0) {
            throw new IllegalArgumentException(
                    "%s draws of the multiple %s; expected some, and 0 or more."
                            .formatted(coverage.length, multiple));
        }
        this.multiple = multiple;
        sorted = coverage.clone();
        Arrays.sort(sorted);
    }

    /** The multiple m of the package. */
    public double multiple() {
        return multiple;
    }

    /** The share of draws in which coverage reaches a target. */
    public double chance(double target) {
        int below = 0;
        while (below < sorted.length && sorted[below] < target) {
            below++;
        }
        return (double) (sorted.length - below) / sorted.length;
    }

    /**
     * q: the highest target whose chance is still as large.
     *
     * @param chance above 0 and at most 1
     */
    public double promised(double chance) {
        int reaching = (int) StrictMath.ceil(chance * sorted.length);
        while (reaching > 1 && (double) (reaching - 1) / sorted.length >= chance) {
            reaching--; // the product was rounded up
        }
        while ((double) reaching / sorted.length < chance) {
            reaching++; // or down
        }
        return sorted[sorted.length - reaching];
    }

    /** Whether a goal is reached. */
    public boolean reaches(Goal goal) {
        return chance(goal.coverage()) >= goal.chance();
    }

    /** The largest distance of a sorted draw from that of another trial, share of the workers. */
    double distance(Trial other) {
        double largest = 0;
        for (int j = 0; j < sorted.length; j++) {
            largest = Math.max(largest, Math.abs(sorted[j] - other.sorted[j]));
        }
        return largest;
    }
}
