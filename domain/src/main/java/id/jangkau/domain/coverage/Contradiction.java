package id.jangkau.domain.coverage;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * Figures that cannot all be right, or not all mean the same.
 *
 * @param kind what is wrong with them
 * @param claims who printed them, earliest first; one claim where it contradicts itself or the data
 * @param parts what the figures of a data version add up to, where the claim contradicts them
 */
public record Contradiction(Kind kind, List<PublishedClaim> claims, Optional<Coverage> parts) {

    /** What is wrong, worst first. */
    public enum Kind {
        /** The rest is not pool − members. */
        REST,
        /** The percentage is not members per hundred of the pool. */
        PERCENT,
        /** More members than workers. */
        ABOVE_ALL,
        /** The parts of a data version do not add up to what is printed for their month. */
        PARTS,
        /** Two percentages of one region at about the same time. */
        COVERAGE,
        /** Two numbers of members of one region at about the same time. */
        MEMBERS,
        /** Twice as much or half as much as the claim before. */
        JUMP,
        /** Percentages of one region, each of another pool: never one series. */
        POOL
    }

    public Contradiction {
        claims = List.copyOf(claims);
    }

    /** Among claims alone. */
    public Contradiction(Kind kind, List<PublishedClaim> claims) {
        this(kind, claims, Optional.empty());
    }

    /** Between a claim and what the parts of a data version add up to. */
    public Contradiction(PublishedClaim claim, Coverage parts) {
        this(Kind.PARTS, List.of(claim), Optional.of(parts));
    }

    /** The earliest claim, or the only one. */
    public PublishedClaim first() {
        return claims.get(0);
    }

    /** The latest claim, or the only one. */
    public PublishedClaim last() {
        return claims.get(claims.size() - 1);
    }

    /** Its kind and the numbers of its claims, such as {@code COVERAGE-7-6}. */
    public String name() {
        return kind + claims.stream().map(claim -> "-" + claim.id()).collect(joining());
    }

    /**
     * All that it is about, such as {@code COVERAGE 7=null/null/37.0/null 6=null/null/27.36/null}:
     * where a figure changes, it is another contradiction.
     */
    public String figures() {
        return kind
                + claims.stream()
                        .map(claim -> " " + claim.id() + "=" + claim.figures())
                        .collect(joining())
                + parts.map(sum -> " " + sum.active() + "/" + sum.workers()).orElse("");
    }
}
