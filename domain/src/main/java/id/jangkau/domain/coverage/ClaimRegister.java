package id.jangkau.domain.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jangkau.domain.coverage.Contradiction.Kind;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was published about coverage, read together: what does not agree is found by rules. */
public final class ClaimRegister {

    /** Claims this near in time, days, speak of the same state: a quarter. */
    private static final long SAME_TIME = 92;

    /** Figures that differ by no more than this part of the larger one may both be right. */
    private static final double SAME_FIGURE = 0.05;

    /** A figure that grows or shrinks by more than this factor from one claim to the next. */
    private static final double JUMP = 2;

    private final List<PublishedClaim> claims;
    private final Totals totals;

    /**
     * @param claims of one data version, in any order
     * @param totals of the same version
     */
    public ClaimRegister(List<PublishedClaim> claims, Totals totals) {
        this.totals = totals;
        this.claims =
                claims.stream()
                        .sorted(
                                Comparator.comparing(PublishedClaim::date)
                                        .thenComparing(PublishedClaim::id))
                        .toList();
    }

    /** Everything that does not agree, by kind, then by date. */
    public List<Contradiction> contradictions() {
        return Stream.of(
                        alone(Kind.REST, PublishedClaim::restContradictsDifference),
                        alone(Kind.PERCENT, PublishedClaim::percentContradictsDivision),
                        alone(Kind.ABOVE_ALL, PublishedClaim::aboveAll),
                        parts(),
                        pairs(Kind.COVERAGE, PublishedClaim::percent),
                        pairs(Kind.MEMBERS, ClaimRegister::members),
                        jumps(),
                        pools())
                .flatMap(Function.identity())
                .toList();
    }

    /** All claims, the earliest first. */
    public List<PublishedClaim> claims() {
        return claims;
    }

    /** The claims of a region that tell how many members and how many workers, earliest first. */
    public List<PublishedClaim> comparable(String region) {
        return claims.stream()
                .filter(claim -> claim.region().equals(region))
                .filter(claim -> claim.coverage().isPresent())
                .toList();
    }

    /** A claim about the same pool and members whose rest is their difference. */
    public Optional<PublishedClaim> confirmation(PublishedClaim claim) {
        return claims.stream()
                .filter(other -> other.pool().equals(claim.pool()))
                .filter(other -> other.members().equals(claim.members()))
                .filter(other -> other.rest().equals(claim.restByDifference()))
                .findFirst();
    }

    /** The latest coverage of a region from before a month that names its members too. */
    public Optional<PublishedClaim> latestBefore(YearMonth month, String region) {
        return claims.stream()
                .filter(claim -> claim.region().equals(region))
                .filter(claim -> YearMonth.from(claim.date()).isBefore(month))
                .filter(claim -> claim.poolByDivision().isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The latest coverage of a region that was published for a month. */
    public Optional<PublishedClaim> coverageIn(YearMonth month, String region) {
        return claims.stream()
                .filter(claim -> claim.region().equals(region))
                .filter(claim -> YearMonth.from(claim.date()).equals(month))
                .filter(claim -> claim.percent().isPresent())
                .reduce((earlier, later) -> later);
    }

    /**
     * A claim of a month that prints the workers and members of a region as they are; one whose
     * printed rest is right before one whose rest is not.
     */
    public Optional<PublishedClaim> printing(YearMonth month, String region, Coverage coverage) {
        return claims.stream()
                .filter(claim -> claim.region().equals(region))
                .filter(claim -> YearMonth.from(claim.date()).equals(month))
                .filter(claim -> claim.pool().orElse(-1) == coverage.workers())
                .filter(claim -> claim.members().orElse(-1) == coverage.active())
                .min(Comparator.comparing(PublishedClaim::restContradictsDifference));
    }

    private Stream<Contradiction> alone(Kind kind, Predicate<PublishedClaim> wrong) {
        return claims.stream().filter(wrong).map(claim -> new Contradiction(kind, List.of(claim)));
    }

    private Stream<Contradiction> parts() {
        return claims.stream()
                .flatMap(
                        claim ->
                                totals.of(claim.region(), YearMonth.from(claim.date())).stream()
                                        .filter(sum -> contradicts(claim, sum))
                                        .map(sum -> new Contradiction(claim, sum)));
    }

    /** Percentages are left out: they may be of another pool, and rounded. */
    static boolean contradicts(PublishedClaim claim, Coverage sum) {
        return claim.pool().orElse(sum.workers()) != sum.workers()
                || claim.members().orElse(sum.active()) != sum.active();
    }

    /** Between claims of one region that follow each other, each with the latest before it. */
    private Stream<Contradiction> jumps() {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 1; i < claims.size(); i++) {
            PublishedClaim later = claims.get(i);
            claims.subList(0, i).stream()
                    .filter(earlier -> earlier.region().equals(later.region()))
                    .reduce((first, second) -> second)
                    .filter(earlier -> !ofTheSameState(earlier, later))
                    .filter(earlier -> jumps(earlier, later))
                    .ifPresent(
                            earlier ->
                                    found.add(
                                            new Contradiction(Kind.JUMP, List.of(earlier, later))));
        }
        return found.stream();
    }

    private static boolean jumps(PublishedClaim earlier, PublishedClaim later) {
        return jumps(members(earlier), members(later)) || jumps(earlier.percent(), later.percent());
    }

    private static boolean jumps(OptionalDouble one, OptionalDouble other) {
        return one.isPresent()
                && other.isPresent()
                && Math.max(one.getAsDouble(), other.getAsDouble())
                        > JUMP * Math.min(one.getAsDouble(), other.getAsDouble());
    }

    private Stream<Contradiction> pairs(
            Kind kind, Function<PublishedClaim, OptionalDouble> figure) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (PublishedClaim later : claims.subList(i + 1, claims.size())) {
                PublishedClaim earlier = claims.get(i);
                if (ofTheSameState(earlier, later)
                        && differ(figure.apply(earlier), figure.apply(later))) {
                    found.add(new Contradiction(kind, List.of(earlier, later)));
                }
            }
        }
        return found.stream();
    }

    private static boolean ofTheSameState(PublishedClaim earlier, PublishedClaim later) {
        return earlier.region().equals(later.region())
                && ChronoUnit.DAYS.between(earlier.date(), later.date()) <= SAME_TIME;
    }

    /** One contradiction for each region whose pool changed. */
    private Stream<Contradiction> pools() {
        return claims.stream()
                .filter(claim -> claim.percent().isPresent() && claim.workers().isPresent())
                .collect(groupingBy(PublishedClaim::region, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ClaimRegister::ofEachPool)
                .filter(each -> each.size() > 1)
                .map(each -> new Contradiction(Kind.POOL, each));
    }

    /** The first claim of each pool. */
    private static List<PublishedClaim> ofEachPool(List<PublishedClaim> byDate) {
        List<PublishedClaim> first = new ArrayList<>();
        for (PublishedClaim claim : byDate) {
            if (first.isEmpty() || differ(first.get(first.size() - 1).workers(), claim.workers())) {
                first.add(claim);
            }
        }
        return first;
    }

    private static OptionalDouble members(PublishedClaim claim) {
        return claim.members().isPresent()
                ? OptionalDouble.of(claim.members().getAsLong())
                : OptionalDouble.empty();
    }

    private static boolean differ(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        double a = one.getAsDouble();
        double b = other.getAsDouble();
        return Math.abs(a - b) > SAME_FIGURE * Math.max(a, b);
    }
}
