package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Contradiction;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.PartsBalance;
import id.jangkau.domain.coverage.RegisterRevision;
import id.jangkau.domain.coverage.RegisterRevision.Change;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.coverage.RegisterRevision.Totals;
import java.time.YearMonth;
import java.util.List;

/**
 * What a report would make of the register.
 *
 * @param version the data version that it would be entered into
 * @param changes each figure of a kabupaten or kota beside what was known, in the order of the
 *     report
 * @param baseMonth from which projections would start
 * @param missing how many figures the newest reported month still lacks to become the base month
 * @param before sums of the base month of that version
 * @param after sums of the base month to be
 * @param details what the report does to figures of regions that are not simulated
 * @param balances where parts do not add up to the figure of their region, by region
 * @param learned how many desa, kelurahan and kecamatan are new
 * @param contradicted published figures that the sums of their regions no longer agree with
 */
public record Preview(
        DataVersion version,
        List<Change> changes,
        YearMonth baseMonth,
        long missing,
        Totals before,
        Totals after,
        DetailChanges details,
        List<PartsBalance> balances,
        int learned,
        List<Contradiction> contradicted) {

    /** A figure that grows or shrinks by more than this is worth a second look. */
    private static final double JUMP = 10;

    static Preview of(
            DataVersion version,
            Consequences consequences,
            int learned,
            List<Contradiction> contradicted) {
        RegisterRevision revision = consequences.register();
        List<Change> changes = revision.changes();
        YearMonth newest =
                changes.stream()
                        .map(change -> change.entered().month())
                        .reduce(version.baseMonth(), (a, b) -> a.isAfter(b) ? a : b);
        return new Preview(
                version,
                changes,
                revision.baseMonth(),
                revision.missingIn(newest),
                revision.totalsBefore(version.baseMonth()),
                revision.totals(revision.baseMonth()),
                consequences.changes(),
                List.copyOf(consequences.balances()),
                learned,
                contradicted);
    }

    /** How many figures the report adds, changes, or leaves as they are. */
    public long count(Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count()
                + details.count(effect);
    }

    /** The figures of kabupaten and kota that became more than ten times as large or as small. */
    public List<Change> jumps() {
        return changes.stream().filter(Preview::jumps).toList();
    }

    private static boolean jumps(Change change) {
        return change.before()
                .filter(
                        known ->
                                far(known.workers(), change.entered().count().workers())
                                        || far(known.active(), change.entered().count().active()))
                .isPresent();
    }

    /** Is one more than ten times the other? */
    static boolean far(long before, long after) {
        return Math.max(before, after) > JUMP * Math.max(1, Math.min(before, after));
    }
}
