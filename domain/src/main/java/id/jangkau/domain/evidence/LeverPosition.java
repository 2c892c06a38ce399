package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.scenario.Lever;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;

/** What low, medium and high mean for a lever, and how far it may be moved. */
@Entity
@Table(name = "lever_position")
public class LeverPosition extends EvidenceFact {

    /**
     * The positions of a lever and its bounds, all in its unit, each at least as large as the one
     * before: min, none, low, medium, high, max.
     *
     * @param min the least that may be asked for
     * @param none where the lever does nothing
     * @param max the most that may be asked for
     */
    public record Scale(
            double min, double none, double low, double medium, double high, double max) {
        public Scale {
            Require.finite("least value of a lever", min);
            Require.finite("greatest value of a lever", max);
            checkOrder("position none", min, none);
            checkOrder("position low", none, low);
            checkOrder("position medium", low, medium);
            checkOrder("position high", medium, high);
            checkOrder("greatest value of a lever", high, max);
        }

        private static void checkOrder(String name, double before, double value) {
            Require.that(value >= before, name, value, "must be at least " + before);
        }
    }

    @Enumerated(EnumType.STRING)
    private Lever lever;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "unit_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "unit_english"))
    private BilingualText unit;

    @Column(name = "position_none")
    private double none;

    @Column(name = "position_low")
    private double low;

    @Column(name = "position_medium")
    private double medium;

    @Column(name = "position_high")
    private double high;

    @Column(name = "minimum")
    private double min;

    @Column(name = "maximum")
    private double max;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "reference_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "reference_english"))
    private BilingualText reference;

    @Enumerated(EnumType.STRING)
    private EvidenceGrade grade;

    protected LeverPosition() {}

    /**
     * @param backing the grade of the effect, and what the positions refer to
     */
    public LeverPosition(
            DataVersion dataVersion,
            Lever lever,
            BilingualText unit,
            Scale scale,
            Backing backing) {
        super(dataVersion);
        this.lever = Require.given("lever", lever);
        this.unit = Require.text("unit", unit);
        this.none = scale.none();
        this.low = scale.low();
        this.medium = scale.medium();
        this.high = scale.high();
        this.min = scale.min();
        this.max = scale.max();
        this.reference = backing.source();
        this.grade = backing.grade();
    }

    @Override
    public EvidenceTable table() {
        return EvidenceTable.LEVERS;
    }

    @Override
    public String row() {
        return lever.name();
    }

    @Override
    public EvidenceValues values() {
        return new EvidenceValues(
                numbers(table(), min, none, low, medium, high, max),
                Map.of(EvidenceValues.GRADE, grade.name()),
                reference);
    }

    @Override
    public LeverPosition with(DataVersion version, EvidenceValues values) {
        return new LeverPosition(
                version,
                lever,
                unit,
                new Scale(
                        values.number("min"),
                        values.number("none"),
                        values.number("low"),
                        values.number("medium"),
                        values.number("high"),
                        values.number("max")),
                values.backing());
    }

    public Lever lever() {
        return lever;
    }

    @Override
    public BilingualText unit() {
        return unit;
    }

    public double none() {
        return none;
    }

    public double low() {
        return low;
    }

    public double medium() {
        return medium;
    }

    public double high() {
        return high;
    }

    /** The least that may be asked for. */
    public double min() {
        return min;
    }

    /** The most that may be asked for. */
    public double max() {
        return max;
    }

    /** What the positions refer to. */
    public BilingualText reference() {
        return reference;
    }

    /** How good the evidence for the effect of the lever is. */
    public EvidenceGrade grade() {
        return grade;
    }
}
