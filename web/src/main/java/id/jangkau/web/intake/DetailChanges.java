package id.jangkau.web.intake;

import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.coverage.SheetRevision;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a report does to figures of regions that are not simulated: all counted, some kept. */
public final class DetailChanges {

    /** One of the figures. */
    public record Line(YearMonth month, SheetRevision.Change change, boolean jump) {}

    private static final int MOST_KEPT = 500;

    private final Map<Effect, Long> counts = new EnumMap<>(Effect.class);
    private final List<Line> first = new ArrayList<>();
    private long jumps;

    void take(Key sheet, SheetRevision revision) {
        for (SheetRevision.Change change : revision.changes()) {
            boolean jump =
                    change.before()
                            .filter(known -> jumps(known.count(), change.entered().count()))
                            .isPresent();
            counts.merge(change.effect(), 1L, Long::sum);
            jumps += jump ? 1 : 0;
            if (first.size() < MOST_KEPT && change.effect() != Effect.SAME) {
                first.add(new Line(sheet.month(), change, jump));
            }
        }
    }

    private static boolean jumps(Headcount before, Headcount after) {
        return Preview.far(before.workers(), after.workers())
                || Preview.far(before.active(), after.active());
    }

    /** How many figures are added, changed, or stay. */
    public long count(Effect effect) {
        return counts.getOrDefault(effect, 0L);
    }

    /** How many become more than ten times as large or as small. */
    public long jumps() {
        return jumps;
    }

    /** The first that are added or changed. */
    public List<Line> first() {
        return List.copyOf(first);
    }
}
