package id.jangkau.simulation.allocation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the search for the smallest effort came to.
 *
 * @param outcome what can be said
 * @param trial the effort that answers: the smallest that reaches the goal, or, where none does,
 *     the one that promises most
 * @param goal what was to be reached
 * @param trials every effort that was tried, the smallest multiple first
 */
public record Finding(Outcome outcome, Trial trial, Goal goal, List<Trial> trials) {

    /** Coverage that is not told apart: it takes rounding, but no person. */
    static final double SAME = 1e-9;

    /** Twentieth of a point: more effort that brings less is said to bring nothing. */
    private static final double LITTLE = 5e-4;

    /** A larger effort than this multiple of another should show, if effort helped. */
    private static final double CLEARLY = 1.25;

    /** What can be said of a goal. */
    public enum Outcome {
        /** Without any effort. */
        ALREADY_REACHED,
        /** With the effort found; a step less fails. */
        REACHED,
        /** With no effort that can be made. */
        UNREACHABLE,
        /** With no effort, because none changes anything in the month of the goal. */
        FLAT
    }

    public Finding {
        trials = List.copyOf(trials);
    }

    /** Whether the largest effort promises hardly more than a clearly smaller one. */
    public boolean saturated() {
        int last = trials.size() - 1;
        return last > 0
                && trials.get(last).multiple() >= CLEARLY * trials.get(last - 1).multiple()
                && promised(last) - promised(last - 1) < LITTLE;
    }

    /**
     * The first multiple beyond which more effort promises less. Then the smallest effort is that
     * of those tried.
     */
    public OptionalDouble fallsBeyond() {
        for (int i = 1; i < trials.size(); i++) {
            if (promised(i) < promised(i - 1) - SAME) {
                return OptionalDouble.of(trials.get(i - 1).multiple());
            }
        }
        return OptionalDouble.empty();
    }

    private double promised(int position) {
        return trials.get(position).promised(goal.chance());
    }
}
