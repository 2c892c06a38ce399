package id.jangkau.web.target;

import id.jangkau.simulation.allocation.Finding;
import id.jangkau.simulation.allocation.GoalSeek;
import id.jangkau.simulation.allocation.Trial;
import id.jangkau.web.computation.Pending;
import id.jangkau.web.computation.Search;
import id.jangkau.web.uncertainty.UncertainProjection;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Runs one multiple after the other until the smallest that is enough is known, then once more that
 * one. Of all others only the draws in the month of the goal are kept.
 */
final class EffortSearch implements Search<UncertainProjection, EffortSearch.Found> {

    private final GoalSeek seek;
    private final int month;
    private final DoubleFunction<Pending<UncertainProjection>> run;
    private UncertainProjection last;
    private double multiple = Double.NaN; // of the last run

    /**
     * @param month of the goal, 1 to the horizon
     * @param run starts a multiple of the package with draws
     */
    EffortSearch(GoalSeek seek, int month, DoubleFunction<Pending<UncertainProjection>> run) {
        this.seek = seek;
        this.month = month;
        this.run = run;
    }

    /** What was found, and the run that answers. */
    record Found(Finding finding, UncertainProjection run) {}

    @Override
    public int usualSteps() {
        return GoalSeek.USUAL_TRIALS;
    }

    @Override
    public Optional<Pending<UncertainProjection>> next() {
        double wanted = seek.next().orElseGet(() -> seek.finding().trial().multiple());
        if (wanted == multiple) {
            return Optional.empty();
        }
        multiple = wanted;
        return Optional.of(run.apply(wanted));
    }

    @Override
    public void take(UncertainProjection given) {
        last = given;
        seek.take(new Trial(multiple, given.ensemble().orElseThrow().coverage(month)));
    }

    @Override
    public Found found() {
        return new Found(seek.finding(), last);
    }
}
