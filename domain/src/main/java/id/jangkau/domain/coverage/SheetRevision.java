package id.jangkau.domain.coverage;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.EnteredDetails.Detail;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.region.RegionLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What one sheet becomes when figures are entered into it. */
public final class SheetRevision {

    /**
     * One entered figure beside what was known.
     *
     * @param before empty where nothing was
     */
    public record Change(Detail entered, Optional<DetailRow> before) {

        public Effect effect() {
            return Effect.of(before.map(DetailRow::count), entered.count());
        }
    }

    private record Place(String region, Segment segment) {}

    private final Map<Place, DetailRow> known;
    private final Map<Place, Detail> entered;

    /**
     * @param known all figures of the sheet so far
     * @param entered each region and segment at most once
     */
    public SheetRevision(List<DetailRow> known, List<Detail> entered) {
        this.known =
                known.stream()
                        .collect(
                                toMap(
                                        row -> new Place(row.region(), row.segment()),
                                        Function.identity()));
        this.entered = new LinkedHashMap<>();
        entered.forEach(each -> this.entered.put(place(each), each));
    }

    /** What happens to each entered figure, in the order in which they were entered. */
    public List<Change> changes() {
        return entered.entrySet().stream()
                .map(
                        each ->
                                new Change(
                                        each.getValue(),
                                        Optional.ofNullable(known.get(each.getKey()))))
                .toList();
    }

    /** Does anything change? */
    public boolean changed() {
        return changes().stream().anyMatch(change -> change.effect() != Effect.SAME);
    }

    /**
     * All figures of the sheet afterwards: what was known and is not entered anew, and what is
     * entered. What is entered as it was known keeps its source.
     *
     * @param source who reported what is entered
     */
    public List<DetailRow> rows(BilingualText source) {
        List<DetailRow> rows = new ArrayList<>();
        known.forEach(
                (place, row) -> {
                    if (!entered.containsKey(place)) {
                        rows.add(row);
                    }
                });
        changes().forEach(change -> rows.add(row(change, source)));
        return rows;
    }

    private static DetailRow row(Change change, BilingualText source) {
        Detail entered = change.entered();
        return change.effect() == Effect.SAME
                ? change.before().orElseThrow()
                : new DetailRow(
                        entered.region(),
                        entered.segment(),
                        entered.count(),
                        Origin.REPORTED,
                        entered.source().orElse(source));
    }

    /** What a region holds afterwards; empty where nothing is known of it. */
    public Optional<Headcount> count(String region, Segment segment) {
        var place = new Place(region, segment);
        return entered.containsKey(place)
                ? Optional.of(entered.get(place).count())
                : Optional.ofNullable(known.get(place)).map(DetailRow::count);
    }

    /** What the smallest parts that have figures of a segment add up to, by segment. */
    public Map<Segment, PartsSum> sums() {
        Map<Segment, Map<RegionLevel, List<Headcount>>> parts = new EnumMap<>(Segment.class);
        counts().forEach(
                        (place, count) ->
                                parts.computeIfAbsent(place.segment(), none -> new TreeMap<>())
                                        .computeIfAbsent(
                                                RegionLevel.of(place.region()),
                                                none -> new ArrayList<>())
                                        .add(count));
        Map<Segment, PartsSum> sums = new EnumMap<>(Segment.class);
        parts.forEach(
                (segment, byLevel) -> {
                    RegionLevel smallest = Collections.max(byLevel.keySet());
                    sums.put(segment, PartsSum.of(smallest, byLevel.get(smallest)));
                });
        return sums;
    }

    private Map<Place, Headcount> counts() {
        Map<Place, Headcount> counts = new HashMap<>();
        known.forEach((place, row) -> counts.put(place, row.count()));
        entered.forEach((place, detail) -> counts.put(place, detail.count()));
        return counts;
    }

    private static Place place(Detail detail) {
        return new Place(detail.region(), detail.segment());
    }
}
