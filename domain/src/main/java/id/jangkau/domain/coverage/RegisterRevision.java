package id.jangkau.domain.coverage;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.EnteredFigures.Place;
import id.jangkau.domain.region.RegionLevel;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the figures of a data version become when others are entered. The version stays as it is;
 * what comes out are the figures of the next.
 */
public final class RegisterRevision {

    /** What entering does to a figure. */
    public enum Effect {
        /** Nothing was known. */
        ADDED,
        /** Something else was known. */
        CHANGED,
        /** The very same was known. */
        SAME;

        static Effect of(Optional<Headcount> before, Headcount entered) {
            if (before.isEmpty()) {
                return ADDED;
            }
            return before.get().equals(entered) ? SAME : CHANGED;
        }
    }

    /**
     * One entered figure beside what was known.
     *
     * @param before empty where nothing was
     */
    public record Change(EnteredFigures entered, Optional<CoverageObservation> before) {

        public Effect effect() {
            return Effect.of(before.map(CoverageObservation::count), entered.count());
        }
    }

    private final DataVersion from;
    private final Map<Place, CoverageObservation> known;
    private final Map<Place, EnteredFigures> entered = new LinkedHashMap<>();

    /**
     * @param from the version that the figures are entered into
     * @param known all its figures, of all months
     * @param entered each place at most once
     */
    public RegisterRevision(
            DataVersion from, List<CoverageObservation> known, List<EnteredFigures> entered) {
        this.from = from;
        this.known = known.stream().collect(toMap(Place::of, Function.identity()));
        entered.forEach(figures -> this.entered.put(figures.place(), figures));
        if (this.entered.size() < entered.size()) {
            throw new IllegalArgumentException("A place is entered twice.");
        }
    }

    /** What happens to each entered figure, in the order in which they were entered. */
    public List<Change> changes() {
        return entered.values().stream()
                .map(each -> new Change(each, Optional.ofNullable(known.get(each.place()))))
                .toList();
    }

    /**
     * The month from which projections start: the newest for which every place is known that was
     * known in the base month so far; no earlier than that.
     */
    public YearMonth baseMonth() {
        return entered.keySet().stream()
                .map(Place::month)
                .distinct()
                .filter(month -> missingIn(month) == 0)
                .reduce(from.baseMonth(), (a, b) -> a.isAfter(b) ? a : b);
    }

    /** How many places of the base month would still be unknown in another month. */
    public long missingIn(YearMonth month) {
        return known.keySet().stream()
                .filter(place -> place.month().equals(from.baseMonth()))
                .map(place -> place.in(month))
                .filter(place -> !known.containsKey(place) && !entered.containsKey(place))
                .count();
    }

    /**
     * All figures of the next version: what was known and is not entered anew, and what is entered.
     *
     * @param source who reported what is entered
     */
    public Stream<CoverageObservation> figures(DataVersion next, BilingualText source) {
        Stream<CoverageObservation> kept =
                known.entrySet().stream()
                        .filter(each -> !entered.containsKey(each.getKey()))
                        .map(each -> each.getValue().carriedTo(next));
        Stream<CoverageObservation> reported =
                changes().stream().map(change -> reported(change, next, source));
        return Stream.concat(kept, reported);
    }

    /** What is entered as it was known keeps its source, and stays an estimate if it was one. */
    private static CoverageObservation reported(
            Change change, DataVersion next, BilingualText source) {
        if (change.effect() == Effect.SAME) {
            return change.before().orElseThrow().carriedTo(next);
        }
        EnteredFigures entered = change.entered();
        return new CoverageObservation(
                next,
                entered.regency(),
                entered.segment(),
                entered.month(),
                entered.count(),
                Origin.REPORTED,
                entered.source().orElse(source));
    }

    /** What a place holds afterwards; empty where nothing is known of it. */
    public Optional<Headcount> count(String regency, Segment segment, YearMonth month) {
        var place = new Place(regency, segment, month);
        return entered.containsKey(place)
                ? Optional.of(entered.get(place).count())
                : Optional.ofNullable(known.get(place)).map(CoverageObservation::count);
    }

    /** Is what a place holds afterwards an estimate? */
    public boolean derived(String regency, Segment segment, YearMonth month) {
        var place = new Place(regency, segment, month);
        CoverageObservation before = known.get(place);
        return before != null
                && before.derived()
                && count(regency, segment, month).equals(Optional.of(before.count()));
    }

    /** What the kabupaten and kota of a province add up to; nothing where none has a figure. */
    public Optional<PartsSum> sum(String province, Segment segment, YearMonth month) {
        List<Place> parts =
                Stream.concat(known.keySet().stream(), entered.keySet().stream())
                        .distinct()
                        .filter(place -> place.regency().startsWith(province + "."))
                        .filter(place -> place.segment() == segment && place.month().equals(month))
                        .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        PartsSum sum =
                PartsSum.of(
                        RegionLevel.REGENCY,
                        parts.stream()
                                .map(place -> count(place.regency(), segment, month).orElseThrow())
                                .toList());
        boolean derived =
                parts.stream().anyMatch(place -> derived(place.regency(), segment, month));
        return Optional.of(derived ? sum.estimated() : sum);
    }

    /**
     * Who says what the base month holds, and nobody else: figures of other months have their
     * sources in the register.
     */
    public BilingualText sources(BilingualText reported) {
        YearMonth month = baseMonth();
        List<BilingualText> before =
                month.equals(from.baseMonth()) ? ofVersion(month) : observed(month);
        boolean isNew =
                entersInto(month) && before.stream().noneMatch(source -> names(source, reported));
        return Stream.concat(before.stream(), isNew ? Stream.of(reported) : Stream.empty())
                .reduce(BilingualText::and)
                .orElseGet(from::source);
    }

    private boolean entersInto(YearMonth month) {
        return changes().stream()
                .filter(change -> change.entered().month().equals(month))
                .anyMatch(change -> change.effect() != Effect.SAME);
    }

    /** Those of the version, unless all that they said of the month is entered anew. */
    private List<BilingualText> ofVersion(YearMonth month) {
        return kept(month).findAny().isPresent() ? List.of(from.source()) : List.of();
    }

    private List<BilingualText> observed(YearMonth month) {
        return kept(month).map(known::get).map(CoverageObservation::source).distinct().toList();
    }

    private Stream<Place> kept(YearMonth month) {
        return known.keySet().stream()
                .filter(place -> place.month().equals(month) && !entered.containsKey(place))
                .sorted(Comparator.comparing(Place::regency).thenComparing(Place::segment));
    }

    private static boolean names(BilingualText sources, BilingualText source) {
        return List.of(sources.english().split("; ")).contains(source.english());
    }

    /** Sums of a month before anything is entered. */
    public Totals totalsBefore(YearMonth month) {
        return totals(month, counts());
    }

    /** Sums of a month with what is entered. */
    public Totals totals(YearMonth month) {
        Map<Place, Headcount> counts = counts();
        entered.forEach((place, figures) -> counts.put(place, figures.count()));
        return totals(month, counts);
    }

    private Map<Place, Headcount> counts() {
        Map<Place, Headcount> counts = new HashMap<>();
        known.forEach((place, seen) -> counts.put(place, seen.count()));
        return counts;
    }

    private static Totals totals(YearMonth month, Map<Place, Headcount> counts) {
        long workers = 0;
        long active = 0;
        for (Map.Entry<Place, Headcount> each : counts.entrySet()) {
            if (each.getKey().month().equals(month)) {
                workers += each.getValue().workers();
                active += each.getValue().active();
            }
        }
        return new Totals(workers, active);
    }

    /**
     * Sums over all places of a month, persons.
     *
     * @param workers all workers
     * @param active active members
     */
    public record Totals(long workers, long active) {}
}
