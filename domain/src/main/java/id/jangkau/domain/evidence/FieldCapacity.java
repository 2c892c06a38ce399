package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;

/** How much the field can carry: villages, employers, rounds, places. */
@Entity
@Table(name = "field_capacity")
public class FieldCapacity extends EvidenceFact {

    @Column(name = "capacity_key")
    private String key;

    @Column(name = "capacity")
    private double value;

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

    protected FieldCapacity() {}

    public FieldCapacity(
            DataVersion dataVersion,
            String key,
            double value,
            BilingualText unit,
            Backing backing) {
        super(dataVersion);
        Require.that(
                value >= 0 && Double.isFinite(value),
                "capacity",
                value,
                "must be finite and not negative");
        this.key = Require.text("capacity key", key);
        this.value = value;
        this.unit = Require.text("unit", unit);
        this.grade = backing.grade();
        this.source = backing.source();
    }

    @Override
    public EvidenceTable table() {
        return EvidenceTable.CAPACITY;
    }

    @Override
    public String row() {
        return key;
    }

    @Override
    public EvidenceValues values() {
        return new EvidenceValues(
                numbers(table(), value), Map.of(EvidenceValues.GRADE, grade.name()), source);
    }

    @Override
    public FieldCapacity with(DataVersion version, EvidenceValues values) {
        return new FieldCapacity(version, key, values.number("value"), unit, values.backing());
    }

    /** Such as {@code village_share_at_once}. */
    public String key() {
        return key;
    }

    /** In its {@link #unit()}, 0 or more. */
    public double value() {
        return value;
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
