package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A figure as somebody printed it, right or wrong, and what arithmetic says about it. */
@Entity
@Table(name = "published_claim")
public class PublishedClaim extends VersionedFact {

    /**
     * The figures as printed; null where the source is silent.
     *
     * @param pool the workers that the coverage is a share of, persons
     * @param members persons
     * @param percent members per hundred workers
     * @param rest workers who are no members, persons
     */
    public record Printed(Long pool, Long members, Double percent, Long rest) {
        public Printed {
            checkCount("printed pool", pool);
            checkCount("printed members", members);
            checkCount("printed rest", rest);
            Require.that(
                    percent == null || percent >= 0 && Double.isFinite(percent),
                    "printed percent",
                    percent,
                    "must be finite and not negative");
        }

        private static void checkCount(String name, Long count) {
            Require.that(count == null || count >= 0, name, count, "must not be negative");
        }
    }

    @Column(name = "claim_number")
    private int claim;

    @Column(name = "claimed_on")
    private LocalDate date;

    private String region;

    @Column(name = "pool_printed")
    private Long pool;

    @Column(name = "members_printed")
    private Long members;

    @Column(name = "percent_printed")
    private Double percent;

    @Column(name = "rest_printed")
    private Long rest;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "note_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "note_english"))
    private BilingualText note;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "source_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "source_english"))
    private BilingualText source;

    protected PublishedClaim() {}

    /**
     * @param id its number in the register, the same in every data version
     * @param date the day that the figures are said to hold for, or that they were printed
     * @param region as printed, of any size
     * @param note what is wrong with it or in conflict; may be empty
     */
    public PublishedClaim(
            DataVersion dataVersion,
            int id,
            LocalDate date,
            String region,
            Printed printed,
            BilingualText note,
            BilingualText source) {
        super(dataVersion);
        this.claim = Require.within("claim number", id, 1, Integer.MAX_VALUE);
        this.date = Require.given("date of the claim", date);
        this.region = Require.text("region of the claim", region);
        this.pool = printed.pool();
        this.members = printed.members();
        this.percent = printed.percent();
        this.rest = printed.rest();
        this.note = Require.given("note on the claim", note);
        this.source = Require.text("source of the claim", source);
    }

    @Override
    public PublishedClaim carriedTo(DataVersion version) {
        return new PublishedClaim(
                version,
                claim,
                date,
                region,
                new Printed(pool, members, percent, rest),
                note,
                source);
    }

    /** Its number in the register, the same in every data version. */
    public int id() {
        return claim;
    }

    public LocalDate date() {
        return date;
    }

    public String region() {
        return region;
    }

    /** The printed number of workers. */
    public OptionalLong pool() {
        return optional(pool);
    }

    /** The printed number of members. */
    public OptionalLong members() {
        return optional(members);
    }

    /** The printed coverage, per hundred. */
    public OptionalDouble percent() {
        return percent == null ? OptionalDouble.empty() : OptionalDouble.of(percent);
    }

    /** The printed number of workers who are no members. */
    public OptionalLong rest() {
        return optional(rest);
    }

    /** What is wrong with it or in conflict; may be empty. */
    public BilingualText note() {
        return note;
    }

    public BilingualText source() {
        return source;
    }

    /**
     * Pool − members, persons: what the rest must be. Empty where one of the two was not printed.
     */
    public OptionalLong restByDifference() {
        return pool == null || members == null
                ? OptionalLong.empty()
                : OptionalLong.of(pool - members);
    }

    /**
     * Members per hundred of the pool. Empty where one of the two was not printed or the pool is 0.
     */
    public OptionalDouble percentByDivision() {
        return pool == null || members == null || pool == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * members / pool);
    }

    /**
     * 100 · members / percent, persons, rounded: the pool that the percentage speaks of. Empty
     * where one of the two was not printed or the percentage is 0.
     */
    public OptionalLong poolByDivision() {
        return members == null || percent == null || percent == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(100.0 * members / percent));
    }

    /** The pool as printed, else by division, persons; empty where neither is known. */
    public OptionalDouble workers() {
        OptionalLong workers = pool == null ? poolByDivision() : pool();
        return workers.isPresent()
                ? OptionalDouble.of(workers.getAsLong())
                : OptionalDouble.empty();
    }

    /** The printed members in the pool as printed, else by division; empty where one is unknown. */
    public Optional<Coverage> coverage() {
        OptionalLong workers = pool == null ? poolByDivision() : pool();
        return members == null || workers.orElse(0) == 0
                ? Optional.empty()
                : Optional.of(new Coverage(workers.getAsLong(), members));
    }

    /** Is a rest printed that is not the difference of the printed pool and members? */
    public boolean restContradictsDifference() {
        return rest != null
                && restByDifference().isPresent()
                && rest != restByDifference().getAsLong();
    }

    /**
     * Is a percentage printed that members per hundred of the pool cannot be, however much the
     * three figures were rounded?
     */
    public boolean percentContradictsDivision() {
        if (percent == null || percentByDivision().isEmpty()) {
            return false;
        }
        double least = (members - rounding(members)) / (pool + rounding(pool)) * 100;
        double most = (members + rounding(members)) / (pool - rounding(pool)) * 100;
        double mayMiss = Math.min(rounding(percent), 0.5);
        return percent < least - mayMiss || percent > most + mayMiss;
    }

    /** Are more members than workers printed, or more than a hundred per hundred? */
    public boolean aboveAll() {
        return percent != null && percent > 100
                || pool != null && members != null && members > pool;
    }

    /** Does another claim print the same figures for the same region and day? */
    boolean printsTheSameAs(PublishedClaim other) {
        return figures().equals(other.figures())
                && region.equals(other.region)
                && date.equals(other.date);
    }

    /** Pool, members, percentage and rest as printed. */
    String figures() {
        return pool + "/" + members + "/" + percent + "/" + rest;
    }

    /** Half a unit of the last digit that is not 0: how far a rounded figure may miss. */
    private static double rounding(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().ulp().doubleValue() / 2;
    }

    private static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
