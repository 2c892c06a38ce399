package id.jangkau.domain.coverage;

import id.jangkau.domain.Require;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What a person answered when a table with certain headings was entered; it is proposed again. */
@Entity
@Table(name = "remembered_table")
public class RememberedTable {

    /** The longest answer, characters. */
    public static final int LONGEST_ANSWER = 500;

    @Id private String headings;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @ElementCollection
    @CollectionTable(name = "remembered_answer", joinColumns = @JoinColumn(name = "headings"))
    @MapKeyColumn(name = "question")
    @Column(name = "answer")
    private Map<String, String> answers = new HashMap<>();

    protected RememberedTable() {}

    /**
     * @param headings equal for equal headings alone
     */
    public RememberedTable(String headings) {
        this.headings = Require.text("headings", headings);
    }

    /** Takes the answers that were given last. */
    public void answer(Map<String, String> given, Instant moment) {
        answers.clear();
        answers.putAll(given);
        answeredAt = moment.atOffset(ZoneOffset.UTC);
    }

    /** Which headings. */
    public String headings() {
        return headings;
    }

    /** When they were answered last. */
    public Instant answeredAt() {
        return answeredAt.toInstant();
    }

    /** The answers by the names of their questions. */
    public Map<String, String> answers() {
        return Map.copyOf(answers);
    }
}
