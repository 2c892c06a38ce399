package id.jangkau.simulation.comparison;

import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says how much of an effect each lever brings, by exact Shapley values: what a lever adds,
 * averaged over all orders in which the levers could have been moved from where a baseline has them
 * to where a scenario has them. The parts add up to the whole difference of the two, and levers
 * that help each other share what they bring together.
 *
 * <p>Whoever uses it runs the model for every subset of the levers, 2^n of them.
 *
 * @see <a href="https://doi.org/10.1515/9781400881970-018">Shapley, A value for n-person games,
 *     1953</a>
 */
public final class Attribution {

    private final LeverSchedule baseline;
    private final LeverSchedule schedule;
    private final List<Lever> levers;

    private Attribution(LeverSchedule baseline, LeverSchedule schedule) {
        this.baseline = baseline;
        this.schedule = schedule;
        levers =
                Arrays.stream(Lever.values())
                        .filter(lever -> !schedule.of(lever).equals(baseline.of(lever)))
                        .toList();
    }

    /** Prepares the levers that two schedules of the same regions use differently. */
    public static Attribution between(LeverSchedule baseline, LeverSchedule schedule) {
        return new Attribution(baseline, schedule);
    }

    /** The levers whose parts are asked, in the order of {@link Lever}. */
    public List<Lever> levers() {
        return levers;
    }

    /**
     * How many subsets of the levers there are; number 0 is the baseline, the last the schedule.
     */
    public int subsets() {
        return 1 << levers.size();
    }

    /**
     * The levers of a subset as in the schedule, the others as in the baseline: bit i of its number
     * stands for lever i.
     */
    public LeverSchedule subset(int number) {
        return new LeverSchedule(
                Stream.concat(
                                baseline.windows().stream().filter(in(number).negate()),
                                schedule.windows().stream().filter(in(number)))
                        .toList());
    }

    private Predicate<LeverWindow> in(int subset) {
        return window -> {
            int lever = levers.indexOf(window.lever()); // -1 where both schedules agree
            return lever >= 0 && Shapley.contains(subset, lever);
        };
    }

    /**
     * Divides an effect.
     *
     * @param values what every subset leads to, [subset][month or draw]
     * @return what each lever brings, [lever][month or draw]; the levers' parts add up to what all
     *     levers lead to less what the baseline leads to
     */
    public double[][] parts(double[][] values) {
        return Shapley.parts(values);
    }
}
