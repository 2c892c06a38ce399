package id.jangkau.domain.scenario;

import id.jangkau.domain.Require;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Assumptions that somebody keeps under a name. The values never change: whoever wants others saves
 * another set. A scenario copies them, so that it stays as it is whatever becomes of the set.
 */
@Entity
@Table(name = "assumption_set")
public class AssumptionSet {

    /** The longest name, characters. */
    public static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assumption_set_id")
    @SequenceGenerator(
            name = "assumption_set_id",
            sequenceName = "assumption_set_id",
            allocationSize = 1)
    private Long id;

    private String name;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "assumption_set_value",
            joinColumns = @JoinColumn(name = "assumption_set_id"))
    @MapKeyColumn(name = "assumption_key")
    @Column(name = "assumed_value")
    private Map<String, Double> values = new HashMap<>();

    @Column(name = "data_version_label")
    private String dataVersion;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "deleted_at")
    private OffsetDateTime deletedAt;

    protected AssumptionSet() {}

    /**
     * @param values by parameter ({@code trend}) or parameter and segment ({@code lapse.NON_WAGE});
     *     at least one
     * @param dataVersion label of the data whose ranges they were checked against
     */
    public AssumptionSet(
            String name, String note, Map<String, Double> values, String dataVersion, Instant now) {
        Require.that(!values.isEmpty(), "assumption set", name, "must hold an assumption");
        this.values.putAll(new ScenarioBody(1, List.of(), values).assumptions());
        this.dataVersion = Require.text("data version", dataVersion);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        rename(name, note);
    }

    /** Gives it another name and note. */
    public final void rename(String newName, String newNote) {
        name = Require.text("name of the assumption set", newName);
        Require.within("length of the name", name.length(), 1, LONGEST_NAME);
        note = Require.note("note of the assumption set", newNote);
    }

    /** Puts it out of sight; {@link #restore} brings it back. */
    public void delete(Instant moment) {
        deletedAt = moment.atOffset(ZoneOffset.UTC);
    }

    /** Brings it back as it was. */
    public void restore() {
        deletedAt = null;
    }

    /** The key in the database; null until stored. */
    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** May be empty. */
    public String note() {
        return note;
    }

    /** The values by parameter, or parameter and segment; sorted by key. */
    public Map<String, Double> values() {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Label of the data whose ranges the values were checked against. */
    public String dataVersion() {
        return dataVersion;
    }

    public Instant createdAt() {
        return createdAt.toInstant();
    }
}
