package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Why figures that contradict each other do so, in a person's words. It holds for these very
 * figures: where one of them changes in a later data version, there is something new to explain.
 */
@Entity
@Table(name = "explanation")
public class Explanation {

    /** The longest reason, characters. */
    public static final int LONGEST_REASON = 500;

    @Id private String figures;
    private String reason;

    @Column(name = "explained_at")
    private OffsetDateTime explainedAt;

    protected Explanation() {}

    /**
     * @param reason 1 to {@value #LONGEST_REASON} characters
     * @param moment kept to the microsecond, as databases do
     */
    public Explanation(Contradiction contradiction, String reason, Instant moment) {
        this.figures = Require.text("figures of the contradiction", contradiction.figures());
        this.reason = Require.text("reason", reason);
        Require.within("length of the reason", reason.length(), 1, LONGEST_REASON);
        this.explainedAt = moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** What is explained: {@link Contradiction#figures()}. */
    public String figures() {
        return figures;
    }

    public String reason() {
        return reason;
    }

    public Instant explainedAt() {
        return explainedAt.toInstant();
    }
}
