package id.jangkau.web.restatement;

import id.jangkau.web.projection.Projection;
import java.time.YearMonth;
import java.util.List;

/**
 * A scenario on its own data and on others, until the same month.
 *
 * @param before on its own data
 * @param after on the others
 * @param ended positions of the settings that had ended before the others begin, and so count in
 *     the first run alone
 * @param parts of the difference in the order of {@link Cause}, which add up to it; none where a
 *     mixture of both data cannot be run
 */
public record Restatement(
        Projection before, Projection after, List<Integer> ended, List<Part> parts) {

    /**
     * What one cause adds in the last month.
     *
     * @param coverage share of the workers: 0.01 is one percentage point
     * @param active members
     * @param cost rupiah over all months
     */
    public record Part(Cause cause, double coverage, double active, double cost) {}

    public Restatement {
        ended = List.copyOf(ended);
        parts = List.copyOf(parts);
    }

    /** The last month of both runs. */
    public YearMonth month() {
        return before.data().version().baseMonth().plusMonths(before.trajectory().months());
    }
}
