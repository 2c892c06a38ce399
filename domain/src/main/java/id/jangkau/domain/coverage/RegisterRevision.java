package id.jangkau.domain.coverage;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.EnteredFigures.Place;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        SAME
    }

    /**
     * One entered figure beside what was known.
     *
     * @param before empty where nothing was
     */
    public record Change(EnteredFigures entered, Optional<CoverageObservation> before) {

        public Effect effect() {
            if (before.isEmpty()) {
                return Effect.ADDED;
            }
            return before.get().count().equals(entered.count()) ? Effect.SAME : Effect.CHANGED;
        }
    }

    private final DataVersion from;
    private final Map<Place, CoverageObservation> known;
    private final List<EnteredFigures> entered;
    private final Set<Place> places = new HashSet<>();

    /**
     * @param from the version that the figures are entered into
     * @param known all its figures, of all months
     * @param entered each place at most once
     */
    public RegisterRevision(
            DataVersion from, List<CoverageObservation> known, List<EnteredFigures> entered) {
        this.from = from;
        this.known = known.stream().collect(toMap(Place::of, Function.identity()));
        this.entered = List.copyOf(entered);
        entered.forEach(figures -> places.add(figures.place()));
        if (places.size() < entered.size()) {
            throw new IllegalArgumentException("A place is entered twice.");
        }
    }

    /** What happens to each entered figure, in the order in which they were entered. */
    public List<Change> changes() {
        return entered.stream()
                .map(each -> new Change(each, Optional.ofNullable(known.get(each.place()))))
                .toList();
    }

    /**
     * The month from which projections start: the newest for which every place is known that was
     * known in the base month so far; no earlier than that.
     */
    public YearMonth baseMonth() {
        return places.stream()
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
                .filter(place -> !known.containsKey(place) && !places.contains(place))
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
                        .filter(each -> !places.contains(each.getKey()))
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
                source);
    }

    /** Who says what the base month holds: those of before too, unless all of it is entered. */
    public BilingualText sources(BilingualText reported) {
        boolean allEntered =
                known.keySet().stream()
                        .filter(place -> place.month().equals(from.baseMonth()))
                        .allMatch(place -> places.contains(place.in(baseMonth())));
        boolean named = List.of(from.source().english().split("; ")).contains(reported.english());
        return allEntered ? reported : named ? from.source() : from.source().and(reported);
    }

    /** Sums of a month before anything is entered. */
    public Totals totalsBefore(YearMonth month) {
        return totals(month, counts());
    }

    /** Sums of a month with what is entered. */
    public Totals totals(YearMonth month) {
        Map<Place, Headcount> counts = counts();
        entered.forEach(each -> counts.put(each.place(), each.count()));
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
