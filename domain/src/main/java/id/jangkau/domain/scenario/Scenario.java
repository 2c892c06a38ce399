package id.jangkau.domain.scenario;

import id.jangkau.domain.Require;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A set of lever settings that somebody saved under a name, with all its versions. */
@Entity
@Table(name = "scenario")
public class Scenario {

    /** The longest name, characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest note, characters. */
    public static final int LONGEST_NOTE = Require.LONGEST_TEXT;

    private static final int TOKEN_BYTES = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scenario_id")
    @SequenceGenerator(name = "scenario_id", sequenceName = "scenario_id", allocationSize = 1)
    private Long id;

    @Column(name = "link_token")
    private String link;

    @Column(name = "newest_version")
    private int version;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "deleted_at")
    private OffsetDateTime deletedAt;

    /**
     * Counts the changes of the row, so that of two people who revise at once only one succeeds.
     */
    @Version
    @Column(name = "row_version")
    private long rowVersion;

    @OneToMany(mappedBy = "scenario", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<ScenarioVersion> versions = new ArrayList<>();

    protected Scenario() {}

    /** A scenario with its first version and a new link. */
    public Scenario(String name, String note, ScenarioBody body, ScenarioBasis basis) {
        this.link = newLink();
        this.createdAt = basis.createdAt().atOffset(ZoneOffset.UTC);
        revise(name, note, body, basis);
    }

    /** 128 random bits in 22 characters that may stand in an address. */
    private static String newLink() {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Adds a version, which becomes the newest. */
    public void revise(String name, String note, ScenarioBody body, ScenarioBasis basis) {
        versions.add(new ScenarioVersion(this, version + 1, name, note, body, basis));
        version = version + 1;
        changedAt = basis.createdAt().atOffset(ZoneOffset.UTC);
    }

    /** Adds a version that differs from the newest in its name alone. */
    public void rename(String name, Instant moment) {
        ScenarioVersion same = newest();
        revise(name, same.note(), same.body(), same.basis(moment));
    }

    /** A scenario of its own that begins with what the newest version of this one says. */
    public Scenario copy(String name, Instant moment) {
        ScenarioVersion same = newest();
        return new Scenario(name, same.note(), same.body(), same.basis(moment));
    }

    /** Puts it out of sight with all its versions; {@link #restore} brings it back. */
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

    /** A token that nobody can guess: who has it may open the scenario. */
    public String link() {
        return link;
    }

    /** When the first version was saved. */
    public Instant createdAt() {
        return createdAt.toInstant();
    }

    /** When the newest version was saved. */
    public Instant changedAt() {
        return changedAt.toInstant();
    }

    /** When it was deleted; empty while it is there. */
    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt).map(OffsetDateTime::toInstant);
    }

    /** The number of the newest version. */
    public int version() {
        return version;
    }

    /** All versions, the oldest first. */
    public List<ScenarioVersion> versions() {
        return List.copyOf(versions);
    }

    /**
     * The version with this number.
     *
     * @throws UnknownScenarioException where there is none
     */
    public ScenarioVersion version(int number) {
        return versions.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new UnknownScenarioException("%d, version %d".formatted(id, number)));
    }

    public ScenarioVersion newest() {
        return versions.get(versions.size() - 1);
    }

    /** The name in the newest version. */
    public String name() {
        return newest().name();
    }

    /** The note in the newest version; may be empty. */
    public String note() {
        return newest().note();
    }

    /** What the newest version asks. */
    public ScenarioBody body() {
        return newest().body();
    }
}
