package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.scenario.Payer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit of a lever costs, and who usually pays; also the few rates that sums of money need.
 */
@Entity
@Table(name = "unit_cost")
public class UnitCost extends EvidenceFact {

    /** The name of its payer among its values; nobody is an empty text. */
    public static final String PAYER = "payer";

    @Column(name = "cost_key")
    private String key;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "unit_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "unit_english"))
    private BilingualText unit;

    private double central;

    @Column(name = "low_value")
    private double low;

    @Column(name = "high_value")
    private double high;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    @Enumerated(EnumType.STRING)
    private EvidenceGrade grade;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "source_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "source_english"))
    private BilingualText source;

    protected UnitCost() {}

    /**
     * @param key its name in {@code docs/model.md}, such as {@code village_month}
     * @param payer who pays where a setting says nothing; null for a rate that nobody pays
     */
    public UnitCost(
            DataVersion dataVersion,
            String key,
            BilingualText unit,
            Estimate estimate,
            Payer payer,
            Backing backing) {
        super(dataVersion);
        Require.that(estimate.low() >= 0, "low value", estimate.low(), "must not be negative");
        this.key = Require.text("cost key", key);
        this.unit = Require.text("unit", unit);
        this.central = estimate.central();
        this.low = estimate.low();
        this.high = estimate.high();
        this.payer = payer;
        this.grade = backing.grade();
        this.source = backing.source();
    }

    @Override
    public EvidenceTable table() {
        return EvidenceTable.COSTS;
    }

    @Override
    public String row() {
        return key;
    }

    @Override
    public EvidenceValues values() {
        return new EvidenceValues(
                numbers(table(), low, central, high),
                Map.of(
                        PAYER,
                        payer == null ? "" : payer.name(),
                        EvidenceValues.GRADE,
                        grade.name()),
                source);
    }

    @Override
    public UnitCost with(DataVersion version, EvidenceValues values) {
        String pays = values.word(PAYER);
        return new UnitCost(
                version,
                key,
                unit,
                new Estimate(values.number("central"), values.number("low"), values.number("high")),
                pays.isEmpty() ? null : Payer.valueOf(pays),
                values.backing());
    }

    /** Its name in {@code docs/model.md}, such as {@code village_month}. */
    public String key() {
        return key;
    }

    @Override
    public BilingualText unit() {
        return unit;
    }

    public double central() {
        return central;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /** Who pays where a setting says nothing; empty for a rate that nobody pays. */
    public Optional<Payer> payer() {
        return Optional.ofNullable(payer);
    }

    public EvidenceGrade grade() {
        return grade;
    }

    public BilingualText source() {
        return source;
    }
}
