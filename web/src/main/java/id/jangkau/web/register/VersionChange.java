package id.jangkau.web.register;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.web.register.Decomposition.Point;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Why coverage in the base month of one data version is another than in that of another.
 *
 * @param change from the one to the other
 * @param before what the figures of the one rest on
 * @param after what those of the other rest on
 */
public record VersionChange(Decomposition change, Basis before, Basis after) {

    /**
     * The figures of one version.
     *
     * @param month its base month
     */
    record Side(YearMonth month, List<CoverageObservation> figures) {

        private Point point() {
            return Point.of(month, figures);
        }
    }

    /** The change; empty where one of them holds no workers. */
    static Optional<VersionChange> between(Side before, Side after) {
        var change = new Decomposition(before.point(), after.point());
        return change.before().coverage().workers() > 0 && change.after().coverage().workers() > 0
                ? Optional.of(
                        new VersionChange(
                                change, Basis.of(before.figures()), Basis.of(after.figures())))
                : Optional.empty();
    }

    /** Do both versions tell of the same month, so that only what is known of it changed? */
    public boolean sameMonth() {
        return change.before().month().equals(change.after().month());
    }
}
