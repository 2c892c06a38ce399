package id.jangkau.domain.evidence;

import id.jangkau.domain.Require;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.VersionedFact;
import jakarta.persistence.Column;
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
     * @param unit such as {@code pp}, percentage points
     * @param low lower end of the 95 % confidence interval; null where not given
     * @param high upper end of the 95 % confidence interval; null where not given
     */
    public record Size(String effect, String unit, Double low, Double high) {
        public Size {
            Require.note("effect", effect);
            Require.note("unit of the effect", unit);
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
    public record Setting(String sample, String country, int year) {
        public Setting {
            Require.note("sample", sample);
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
    public record Citation(String citation, String address, String verified, String note) {
        public Citation {
            Require.text("citation", citation);
            Require.text("address", address);
            Require.text("verified", verified);
            Require.note("note on the evidence", note);
        }
    }

    private String intervention;
    private String outcome;
    private String effect;
    private String unit;

    @Column(name = "ci_low")
    private Double low;

    @Column(name = "ci_high")
    private Double high;

    private String sample;
    private String country;

    @Column(name = "study_year")
    private int year;

    private String citation;
    private String address;
    private String verified;
    private String note;

    protected EffectEstimate() {}

    /**
     * @param intervention what was done, such as {@code registration_assistance}
     * @param outcome what was measured
     */
    public EffectEstimate(
            DataVersion dataVersion,
            String intervention,
            String outcome,
            Size size,
            Setting setting,
            Citation citation) {
        super(dataVersion);
        this.intervention = Require.text("intervention", intervention);
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

    /** What was done, such as {@code registration_assistance}. */
    public String intervention() {
        return intervention;
    }

    /** What was measured. */
    public String outcome() {
        return outcome;
    }

    /** A number or words, in its {@link #unit()}; empty where no size was given. */
    public String effect() {
        return effect;
    }

    public String unit() {
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
    public String sample() {
        return sample;
    }

    public String country() {
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
    public String note() {
        return note;
    }

    private static OptionalDouble optional(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
