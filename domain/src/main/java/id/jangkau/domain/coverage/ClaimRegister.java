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

    private final List<PublishedClaim> claims;

    /**
     * @param claims of one data version, in any order
     */
    public ClaimRegister(List<PublishedClaim> claims) {
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
                        pairs(Kind.COVERAGE, PublishedClaim::percent),
                        pairs(Kind.MEMBERS, ClaimRegister::members),
                        pools())
                .flatMap(Function.identity())
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

    private Stream<Contradiction> alone(Kind kind, Predicate<PublishedClaim> wrong) {
        return claims.stream().filter(wrong).map(claim -> new Contradiction(kind, List.of(claim)));
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
