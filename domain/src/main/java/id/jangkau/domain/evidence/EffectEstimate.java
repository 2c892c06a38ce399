package id.jangkau.domain.evidence;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.VersionedFact;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.OptionalDouble;

/** What one study found: the evidence that the parameters rest on, kept as it was published. */
@Entity
@Table(name = "effect_estimate")
public class EffectEstimate extends VersionedFact {

    /**
     * The size of an effect, as published.
     *
     * @param effect a number or words, such as {@code 20 to 30}; empty where no size was given
     * @param unit such as {@code pp}, percentage points; may be empty
     * @param low lower end of the 95 % confidence interval; null where not given
     * @param high upper end of the 95 % confidence interval; null where not given
     */
    public record Size(BilingualText effect, BilingualText unit, Double low, Double high) {
        public Size {
            Require.given("effect", effect);
            Require.given("unit of the effect", unit);
            Require.that(
                    (low == null) == (high == null),
                    "confidence interval",
                    low + " to " + high,
                    "must have both ends or none");
            Require.that(
                    low == null || low <= high,
                    "confidence interval",
                    low + " to " + high,
                    "must not end below its start");
        }
    }

    /**
     * Where and among whom it was found.
     *
     * @param sample whom, and how many; may be empty
     * @param year of the study
     */
    public record Setting(BilingualText sample, BilingualText country, int year) {
        public Setting {
            Require.given("sample", sample);
            Require.text("country", country);
            Require.within("year", year, 1900, 2999);
        }
    }

    /**
     * Where to read it.
     *
     * @param address one or more, as found
     * @param verified {@code yes} where somebody has read the figure at the address, {@code
     *     derived} where it was computed
     * @param note may be empty
     */
    public record Citation(String citation, String address, String verified, BilingualText note) {
        public Citation {
            Require.text("citation", citation);
            Require.text("address", address);
            Require.text("verified", verified);
            Require.given("note on the evidence", note);
        }
    }

    private String intervention;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "description_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "description_english"))
    private BilingualText description;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "outcome_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "outcome_english"))
    private BilingualText outcome;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "effect_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "effect_english"))
    private BilingualText effect;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "unit_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "unit_english"))
    private BilingualText unit;

    @Column(name = "ci_low")
    private Double low;

    @Column(name = "ci_high")
    private Double high;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "sample_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "sample_english"))
    private BilingualText sample;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "country_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "country_english"))
    private BilingualText country;

    @Column(name = "study_year")
    private int year;

    private String citation;
    private String address;
    private String verified;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "note_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "note_english"))
    private BilingualText note;

    protected EffectEstimate() {}

    /**
     * @param intervention the code of what was done, such as {@code registration_assistance}
     * @param description what was done, in words
     * @param outcome what was measured
     */
    public EffectEstimate(
            DataVersion dataVersion,
            String intervention,
            BilingualText description,
            BilingualText outcome,
            Size size,
            Setting setting,
            Citation citation) {
        super(dataVersion);
        this.intervention = Require.text("intervention", intervention);
        this.description = Require.text("description of the intervention", description);
        this.outcome = Require.text("outcome", outcome);
        this.effect = size.effect();
        this.unit = size.unit();
        this.low = size.low();
        this.high = size.high();
        this.sample = setting.sample();
        this.country = setting.country();
        this.year = setting.year();
        this.citation = citation.citation();
        this.address = citation.address();
        this.verified = citation.verified();
        this.note = citation.note();
    }

    @Override
    public EffectEstimate carriedTo(DataVersion version) {
        return new EffectEstimate(
                version,
                intervention,
                description,
                outcome,
                new Size(effect, unit, low, high),
                new Setting(sample, country, year),
                new Citation(citation, address, verified, note));
    }

    /** The code of what was done, such as {@code registration_assistance}. */
    public String intervention() {
        return intervention;
    }

    /** What was done, in words. */
    public BilingualText description() {
        return description;
    }

    /** What was measured. */
    public BilingualText outcome() {
        return outcome;
    }

    /** A number or words, in its {@link #unit()}; empty where no size was given. */
    public BilingualText effect() {
        return effect;
    }

    public BilingualText unit() {
        return unit;
    }

    /** Lower end of the 95 % confidence interval. */
    public OptionalDouble low() {
        return optional(low);
    }

    /** Upper end of the 95 % confidence interval. */
    public OptionalDouble high() {
        return optional(high);
    }

    /** Among whom, and how many; may be empty. */
    public BilingualText sample() {
        return sample;
    }

    public BilingualText country() {
        return country;
    }

    /** The year of the study. */
    public int year() {
        return year;
    }

    public String citation() {
        return citation;
    }

    /** Where to read it: one address or more, as found. */
    public String address() {
        return address;
    }

    /**
     * {@code yes} where the figure was read at its address, {@code derived} where it was computed.
     */
    public String verified() {
        return verified;
    }

    /** May be empty. */
    public BilingualText note() {
        return note;
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
