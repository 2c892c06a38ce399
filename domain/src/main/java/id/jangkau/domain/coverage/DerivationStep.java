package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One step of how the derived figures of a data version were computed, for people to read. */
@Entity
@Table(name = "derivation_step")
public class DerivationStep extends VersionedFact {

    @Column(name = "step_number")
    private int number;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "title_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "title_english"))
    private BilingualText title;

    @Embedded
    @AttributeOverride(name = "indonesian", column = @Column(name = "text_indonesian"))
    @AttributeOverride(name = "english", column = @Column(name = "text_english"))
    private BilingualText text;

    protected DerivationStep() {}

    /**
     * @param number 1 for the first step
     * @param title what is computed
     * @param text from what, and how
     */
    public DerivationStep(
            DataVersion dataVersion, int number, BilingualText title, BilingualText text) {
        super(dataVersion);
        this.number = Require.within("step", number, 1, 99);
        this.title = Require.text("title", title);
        this.text = Require.text("text", text);
    }

    @Override
    public DerivationStep carriedTo(DataVersion version) {
        return new DerivationStep(version, number, title, text);
    }

    /** 1 for the first step. */
    public int number() {
        return number;
    }

    /** What is computed. */
    public BilingualText title() {
        return title;
    }

    /** From what, and how. */
    public BilingualText text() {
        return text;
    }
}
