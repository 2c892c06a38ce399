package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.region.Regency;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.YearMonth;

/** How many workers of one segment of one regency were active members at the end of a month. */
@Entity
@Table(name = "coverage_observation")
public class CoverageObservation extends VersionedFact implements Observation {

    @ManyToOne(optional = false)
    @JoinColumn(name = "regency_code")
    private Regency regency;

    @Enumerated(EnumType.STRING)
    private Segment segment;

    @Column(name = "observed_month")
    private YearMonth month;

    private long workers;
    private long active;
    private Long supported;
    private Long lapsed;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "source_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "source_english"))
    private BilingualText source;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    protected CoverageObservation() {}

    public CoverageObservation(
            DataVersion dataVersion,
            Regency regency,
            Segment segment,
            YearMonth month,
            Headcount count,
            Origin origin,
            BilingualText source) {
        super(dataVersion);
        this.regency = Require.given("regency", regency);
        this.segment = Require.given("segment", segment);
        this.month = Require.given("month", month);
        this.workers = count.workers();
        this.active = count.active();
        this.supported = count.supported();
        this.lapsed = count.lapsed();
        this.origin = Require.given("origin", origin);
        this.source = Require.text("source", source);
    }

    @Override
    public CoverageObservation carriedTo(DataVersion version) {
        return new CoverageObservation(version, regency, segment, month, count(), origin, source);
    }

    public Regency regency() {
        return regency;
    }

    @Override
    public Regency region() {
        return regency;
    }

    @Override
    public Segment segment() {
        return segment;
    }

    @Override
    public YearMonth month() {
        return month;
    }

    @Override
    public Headcount count() {
        return new Headcount(workers, active, supported, lapsed);
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public BilingualText source() {
        return source;
    }
}
