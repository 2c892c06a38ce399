package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.RegionLevel;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What rows of a report add up to. There may be millions, so none of them is kept: only their sums
 * by kabupaten or kota, segment, month and level.
 */
final class RowSums {

    private record Place(String within, Segment segment, YearMonth month) {}

    private final Map<Place, Map<RegionLevel, Coverage>> sums = new HashMap<>();

    /** Takes one figure. */
    void add(RegionCode region, Segment segment, YearMonth month, Headcount count) {
        sums.computeIfAbsent(
                        new Place(region.within(), segment, month),
                        none -> new EnumMap<>(RegionLevel.class))
                .merge(
                        region.level(),
                        new Coverage(count.workers(), count.active()),
                        Coverage::plus);
    }

    /** What the figures of a scope add up to, each person counted once; empty without figures. */
    Optional<Coverage> of(SumScope scope) {
        return sums.entrySet().stream()
                .filter(
                        sum ->
                                scope.covers(
                                        sum.getKey().within(),
                                        sum.getKey().segment(),
                                        sum.getKey().month()))
                .map(sum -> counted(sum.getValue()))
                .reduce(Coverage::plus);
    }

    /** Its own figure, or where the report has none, the sum of its smallest parts. */
    private static Coverage counted(Map<RegionLevel, Coverage> byLevel) {
        Coverage own = byLevel.get(RegionLevel.REGENCY);
        return own == null ? byLevel.get(Collections.max(byLevel.keySet())) : own;
    }
}
