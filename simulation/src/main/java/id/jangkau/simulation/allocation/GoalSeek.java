package id.jangkau.simulation.allocation;

import id.jangkau.simulation.allocation.Finding.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Seeks the smallest multiple of a package that reaches a goal, to a hundredth. It runs nothing: it
 * says which multiple to try {@linkplain #next() next} and {@linkplain #take takes} what that gave,
 * so that whoever runs draws may do it in parts, and stop.
 */
public final class GoalSeek {

    /** To so much the smallest multiple is found. */
    public static final double TOLERANCE = 1.0 / GoalSeek.STEPS;

    /** About as many trials does a search take. */
    public static final int USUAL_TRIALS = 12;

    private static final double STEPS = 100; // of a multiple of 1
    private static final double ROUNDING = 1e-9;
    private static final int ORDER = 5;
    private static final int MOST_TRIALS = 200;

    private final Goal goal;
    private final double most;
    private final SortedMap<Double, Trial> trials = new TreeMap<>();

    /**
     * @param most the largest multiple that can be carried out; 0 where there is nothing to
     *     multiply
     */
    public GoalSeek(Goal goal, double most) {
        if (!(most >= 0 && most < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The largest multiple (%s) must be finite and not negative.".formatted(most));
        }
        this.goal = goal;
        this.most = most;
    }

    /** The multiple to try next; none where the answer is found. */
    public OptionalDouble next() {
        try {
            search();
            return OptionalDouble.empty();
        } catch (UntriedException untried) {
            return OptionalDouble.of(untried.multiple);
        }
    }

    /** Takes in the draws of a multiple. */
    public void take(Trial trial) {
        trials.put(trial.multiple(), trial);
    }

    /** How many multiples were tried. */
    public int tried() {
        return trials.size();
    }

    /**
     * The answer.
     *
     * @throws IllegalStateException if there is something to try yet
     */
    public Finding finding() {
        try {
            return search();
        } catch (UntriedException untried) {
            throw new IllegalStateException(
                    "The multiple %s was not tried.".formatted(untried.multiple), untried);
        }
    }

    /**
     * Goes through the whole search with what is known, until something is not. Doubles the effort
     * until it is enough, then finds the root between the last two.
     */
    private Finding search() {
        Trial without = at(0);
        if (without.reaches(goal)) {
            return found(Outcome.ALREADY_REACHED, without);
        }
        double below = 0;
        double above = Math.min(1, most);
        while (!at(above).reaches(goal)) {
            if (above >= most) {
                return missed(without, at(most));
            }
            below = above;
            above = Math.min(2 * above, most);
        }
        return found(Outcome.REACHED, at(smallest(below, above)));
    }

    private Finding missed(Trial without, Trial largest) {
        if (trials.values().stream().allMatch(tried -> tried.distance(without) <= Finding.SAME)) {
            return found(Outcome.FLAT, without);
        }
        Trial best =
                trials.values().stream()
                        .max(Comparator.comparingDouble(tried -> tried.promised(goal.chance())))
                        .orElse(largest);
        return found(Outcome.UNREACHABLE, best);
    }

    private Finding found(Outcome outcome, Trial trial) {
        return new Finding(outcome, trial, goal, new ArrayList<>(trials.values()));
    }

    /** The smallest hundredth that reaches the goal; the hundredth before it does not. */
    private double smallest(double below, double above) {
        double root =
                new BracketingNthOrderBrentSolver(TOLERANCE / 2, ORDER)
                        .solve(MOST_TRIALS, this::lead, below, above, AllowedSolution.ABOVE_SIDE);
        double multiple = Math.min(StrictMath.ceil(root * STEPS - ROUNDING) / STEPS, above);
        while (!at(multiple).reaches(goal)) { // where more effort reaches less
            multiple = Math.min(before(multiple) + 2 * TOLERANCE, above);
        }
        while (before(multiple) > below && at(before(multiple)).reaches(goal)) {
            multiple = before(multiple);
        }
        return multiple;
    }

    private static double before(double multiple) {
        return (StrictMath.ceil(multiple * STEPS - ROUNDING) - 1) / STEPS;
    }

    /** q(m) − c*. A goal that is met exactly is reached, so that nothing counts as above. */
    private double lead(double multiple) {
        double lead = at(multiple).promised(goal.chance()) - goal.coverage();
        return lead >= 0 ? Math.max(lead, Double.MIN_NORMAL) : lead;
    }

    private Trial at(double multiple) {
        Trial known = trials.get(multiple);
        if (known == null) {
            throw new UntriedException(multiple);
        }
        return known;
    }

    /** Leaves the root finder, which asks for what is not known yet. */
    private static final class UntriedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final double multiple;

        UntriedException(double multiple) {
            super(null, null, false, false);
            this.multiple = multiple;
        }
    }
}
