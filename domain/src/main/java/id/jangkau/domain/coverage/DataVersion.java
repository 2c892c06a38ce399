package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * One whole state of the data. Nothing in it is ever overwritten: new figures come as a new
 * version.
 */
@Entity
@Table(name = "data_version")
public class DataVersion {

    /** The longest label, characters. */
    public static final int LONGEST_LABEL = 20;

    private static final BilingualText NONE = new BilingualText("", "");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "data_version_id")
    @SequenceGenerator(
            name = "data_version_id",
            sequenceName = "data_version_id",
            allocationSize = 1)
    private Long id;

    private String label;

    @Column(name = "base_month")
    private YearMonth baseMonth;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "pool_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "pool_english"))
    private BilingualText pool;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "source_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "source_english"))
    private BilingualText source;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "reason_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "reason_english"))
    private BilingualText reason = NONE;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    /** True or null, never false: a unique column then allows one current version only. */
    @Column(name = "is_current")
    private Boolean current;

    protected DataVersion() {}

    /**
     * @param baseMonth the month at whose end the figures hold: month 0 of every projection
     * @param revision 1 for the first version of this base month, then 2, 3, …
     * @param pool whom the workers are, the denominator of every coverage
     * @param source who published the figures, and when
     * @param createdAt kept to the microsecond, as databases do
     */
    public DataVersion(
            YearMonth baseMonth,
            int revision,
            BilingualText pool,
            BilingualText source,
            Instant createdAt) {
        this.baseMonth = Require.given("base month", baseMonth);
        this.label = baseMonth + "-r" + Require.within("revision", revision, 1, 9999);
        this.pool = Require.text("pool", pool);
        this.source = Require.text("source", source);
        this.createdAt =
                Require.given("moment of creation", createdAt)
                        .truncatedTo(ChronoUnit.MICROS)
                        .atOffset(ZoneOffset.UTC);
    }

    /**
     * Another version of the same month, pool and source, with something else in it.
     *
     * @param revision the next one of this base month
     * @param reason why it is made
     */
    public DataVersion successor(int revision, BilingualText reason, Instant createdAt) {
        var next = new DataVersion(baseMonth, revision, pool, source, createdAt);
        next.reason = Require.text("reason", reason);
        return next;
    }

    /** The key in the database; null until stored. */
    public Long id() {
        return id;
    }

    /** What people and saved scenarios call it, such as {@code 2026-02-r1}. */
    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt.toInstant();
    }

    /** Is this the version that new projections start from? */
    public boolean current() {
        return current != null;
    }

    public YearMonth baseMonth() {
        return baseMonth;
    }

    /** Whom the workers are, the denominator of every coverage. */
    public BilingualText pool() {
        return pool;
    }

    public BilingualText source() {
        return source;
    }

    /** Why it was made; an empty text where its source says all. */
    public BilingualText reason() {
        return reason;
    }

    void makeCurrent() {
        current = true;
    }

    void retire() {
        current = null;
    }
}
