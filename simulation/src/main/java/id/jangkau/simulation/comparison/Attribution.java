package id.jangkau.simulation.comparison;

import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import java.util.Arrays;
import java.util.List;

/**
 * Says how much of an effect each lever brings, by exact Shapley values: what a lever adds,
 * averaged over all orders in which the levers could have been pulled. The parts add up to the
 * whole effect, and levers that help each other share what they bring together.
 *
 * <p>Whoever uses it runs the model for every subset of the levers, 2^n of them.
 *
 * @see <a href="https://doi.org/10.1515/9781400881970-018">Shapley, A value for n-person games,
 *     1953</a>
 */
public final class Attribution {

    private final LeverSchedule schedule;
    private final List<Lever> levers;

    private Attribution(LeverSchedule schedule) {
        this.schedule = schedule;
        levers =
                Arrays.stream(Lever.values())
                        .filter(lever -> !schedule.of(lever).isEmpty())
                        .toList();
    }

    /** Prepares the levers that a schedule uses. */
    public static Attribution of(LeverSchedule schedule) {
        return new Attribution(schedule);
    }

    /** The levers in use, in the order of {@link Lever}. */
    public List<Lever> levers() {
        return levers;
    }

    /** How many subsets of the levers there are; number 0 is no lever, the last all of them. */
    public int subsets() {
        return 1 << levers.size();
    }

    /** The schedule with the levers of a subset alone: bit i of its number stands for lever i. */
    public LeverSchedule subset(int number) {
        return new LeverSchedule(
                schedule.windows().stream()
                        .filter(window -> contains(number, levers.indexOf(window.lever())))
                        .toList());
    }

    private static boolean contains(int subset, int lever) {
        return (subset >> lever & 1) == 1;
    }

    /**
     * Divides an effect.
     *
     * @param values what every subset leads to, [subset][month or draw]
     * @return what each lever brings, [lever][month or draw]; the levers' parts add up to what all
     *     levers lead to less what none leads to
     */
    public double[][] parts(double[][] values) {
        double[][] parts = new double[levers.size()][values[0].length];
        for (int lever = 0; lever < parts.length; lever++) {
            for (int subset = 0; subset < values.length; subset++) {
                if (!contains(subset, lever)) {
                    double weight = weight(Integer.bitCount(subset));
                    addGain(weight, values[subset], values[subset | 1 << lever], parts[lever]);
                }
            }
        }
        return parts;
    }

    private static void addGain(double weight, double[] without, double[] with, double[] part) {
        for (int i = 0; i < part.length; i++) {
            part[i] += weight * (with[i] - without[i]);
        }
    }

    /** The share of all orders in which just these many levers, and given ones, come before. */
    private double weight(int before) {
        double orders = levers.size();
        for (int i = 1; i <= before; i++) { // 1 / (n · (n − 1 choose before))
            orders = orders * (levers.size() - i) / i;
        }
        return 1 / orders;
    }
}
