package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.region.Region;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A figure of a region that is not simulated itself: a desa, kelurahan, kecamatan or province.
 * There may be millions, so {@link DetailRepository} writes them without making entities.
 */
@Entity
@Table(name = "detail_observation")
@IdClass(DetailObservation.Key.class)
public class DetailObservation implements Observation {

    @Id
    @ManyToOne
    @JoinColumn(name = "sheet_id")
    private DetailSheet sheet;

    @Id
    @ManyToOne
    @JoinColumn(name = "region_code")
    private Region region;

    @Id
    @Enumerated(EnumType.STRING)
    private Segment segment;

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

    protected DetailObservation() {}

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Segment segment() {
        return segment;
    }

    @Override
    public YearMonth month() {
        return sheet.month();
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

    /** What tells a figure from all others. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long sheet;
        private String region;
        private Segment segment;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(sheet, key.sheet)
                    && Objects.equals(region, key.region)
                    && segment == key.segment;
        }

        @Override
        public int hashCode() {
            return Objects.hash(sheet, region, segment);
        }
    }
}
