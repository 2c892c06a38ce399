package id.jangkau.domain.coverage;

import id.jangkau.domain.region.Region;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A region's own figure beside what its parts add up to.
 *
 * @param own empty where only the parts are known
 * @param derived is its own figure an estimate?
 * @param expected how many parts the region has; 0 where nobody says
 */
public record PartsBalance(
        Region region,
        Segment segment,
        YearMonth month,
        Optional<Headcount> own,
        boolean derived,
        PartsSum sum,
        int expected) {

    /** What becomes the region's own figure where the two differ. */
    public enum Choice {
        /** The figure stays, and its parts beside it. */
        KEEP,
        /** The sum of the parts takes its place. */
        SUM
    }

    /** Are they not the same, in workers and active members? */
    public boolean differs() {
        return own.filter(figure -> figure.workers() == sum.count().workers())
                .filter(figure -> figure.active() == sum.count().active())
                .isEmpty();
    }

    /**
     * What becomes of the region's own figure. The sum of estimates would be one more estimate, and
     * a sum with parts missing is none unless somebody says so for this very region.
     *
     * @param all what is chosen for all regions
     * @param named what is chosen for this one
     */
    public Choice settled(Choice all, Optional<Choice> named) {
        if (sum.derived() || !differs()) {
            return Choice.KEEP;
        }
        return named.orElse(incomplete() ? Choice.KEEP : all);
    }

    /** Is a part missing? Where the number of parts is not known, none is. */
    public boolean incomplete() {
        return sum.parts() < expected;
    }
}
