package id.jangkau.domain.coverage;

import java.util.List;

/**
 * Published figures that cannot all be right, or not all mean the same.
 *
 * @param kind what is wrong with them
 * @param claims who printed them, earliest first; one claim where it contradicts itself
 */
public record Contradiction(Kind kind, List<PublishedClaim> claims) {

    /** What is wrong, worst first. */
    public enum Kind {
        /** The rest is not pool − members. */
        REST,
        /** The percentage is not members per hundred of the pool. */
        PERCENT,
        /** More members than workers. */
        ABOVE_ALL,
        /** Two percentages of one region at about the same time. */
        COVERAGE,
        /** Two numbers of members of one region at about the same time. */
        MEMBERS,
        /** Percentages of one region, each of another pool: never one series. */
        POOL
    }

    public Contradiction {
        claims = List.copyOf(claims);
    }

    /** The earliest claim, or the only one. */
    public PublishedClaim first() {
        return claims.get(0);
    }

    /** The latest claim, or the only one. */
    public PublishedClaim last() {
        return claims.get(claims.size() - 1);
    }
}
