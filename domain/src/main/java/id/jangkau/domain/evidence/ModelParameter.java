package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Segment;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;

/** A parameter of the model, for one segment or for all. */
@Entity
@Table(name = "model_parameter")
public class ModelParameter extends EvidenceFact {

    /** The name of its distribution among its values. */
    public static final String DISTRIBUTION = "distribution";

    @Column(name = "parameter_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private Segment segment;

    private double central;

    @Column(name = "minimum")
    private double min;

    @Column(name = "maximum")
    private double max;

    private String distribution;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "unit_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "unit_english"))
    private BilingualText unit;

    @Enumerated(EnumType.STRING)
    private EvidenceGrade grade;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "source_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "source_english"))
    private BilingualText source;

    protected ModelParameter() {}

    /**
     * @param key its name in {@code docs/model.md}, such as {@code village_effect}
     * @param segment null where all segments share it
     * @param estimate the median of its distribution and the range that an assumption may take
     * @param distribution such as {@code beta(9, 11)}
     */
    public ModelParameter(
            DataVersion dataVersion,
            String key,
            Segment segment,
            Estimate estimate,
            String distribution,
            BilingualText unit,
            Backing backing) {
        super(dataVersion);
        this.key = Require.text("parameter key", key);
        this.segment = segment;
        this.central = estimate.central();
        this.min = estimate.low();
        this.max = estimate.high();
        this.distribution = Require.text("distribution", distribution);
        this.unit = Require.text("unit", unit);
        this.grade = backing.grade();
        this.source = backing.source();
    }

    @Override
    public EvidenceTable table() {
        return EvidenceTable.PARAMETERS;
    }

    @Override
    public String row() {
        return segment == null ? key : key + "." + segment;
    }

    @Override
    public EvidenceValues values() {
        return new EvidenceValues(
                numbers(table(), min, central, max),
                Map.of(DISTRIBUTION, distribution, EvidenceValues.GRADE, grade.name()),
                source);
    }

    @Override
    public ModelParameter with(DataVersion version, EvidenceValues values) {
        return new ModelParameter(
                version,
                key,
                segment,
                new Estimate(values.number("central"), values.number("min"), values.number("max")),
                values.word(DISTRIBUTION),
                unit,
                values.backing());
    }

    /** Its name in {@code docs/model.md}, such as {@code village_effect}. */
    public String key() {
        return key;
    }

    /** The segment it holds for; empty where all share it. */
    public Optional<Segment> segment() {
        return Optional.ofNullable(segment);
    }

    /** The median of its distribution: what the deterministic run uses. */
    public double central() {
        return central;
    }

    /** The least that an assumption may set. */
    public double min() {
        return min;
    }

    /** The most that an assumption may set. */
    public double max() {
        return max;
    }

    /** Such as {@code beta(9, 11)}. */
    public String distribution() {
        return distribution;
    }

    @Override
    public BilingualText unit() {
        return unit;
    }

    public EvidenceGrade grade() {
        return grade;
    }

    public BilingualText source() {
        return source;
    }
}
