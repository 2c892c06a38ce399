package id.jangkau.domain.coverage;

import static id.jangkau.domain.coverage.TwoVersions.NEW;
import static id.jangkau.domain.coverage.TwoVersions.OLD;
import static id.jangkau.domain.coverage.TwoVersions.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.Change.Kind;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is different between two versions. */
class ChangePersistenceTest {

    private final TwoVersions versions = new TwoVersions();

    @AfterEach
    void close() {
        versions.close();
    }

    @Test
    void whatIsDifferentInAnotherVersionIsAddedChangedOrMissing() {
        assertThat(cells(Kind.ADDED)).containsExactly("62.02");
        assertThat(cells(Kind.CHANGED)).containsExactly("61.02");
        assertThat(cells(Kind.MISSING)).containsExactly("62.01");
        for (Kind kind : Kind.values()) {
            assertThat(count(kind)).as(kind.name()).isEqualTo(1);
        }
    }

    @Test
    void aClaimIsComparedByItsNumberAndItsFigures() {
        assertThat(claimsSince(NEW))
                .extracting(change -> change.latest().id() + " " + change.kind())
                .containsExactly("1 MISSING", "2 CHANGED", "3 ADDED");
        assertThat(claimsSince(OLD)).isEmpty();
    }

    private int count(Kind kind) {
        return versions.call(
                entities ->
                        changes(entities)
                                .count(version(entities, OLD), version(entities, NEW), kind));
    }

    private List<Change<PublishedClaim>> claimsSince(String label) {
        return versions.call(
                entities ->
                        changes(entities)
                                .listClaims(version(entities, OLD), version(entities, label)));
    }

    private List<String> cells(Kind kind) {
        return versions.call(
                entities ->
                        changes(entities)
                                .list(version(entities, OLD), version(entities, NEW), kind, 50)
                                .stream()
                                .map(change -> change.latest().regency().code())
                                .toList());
    }

    private static ChangeRepository changes(EntityManager entities) {
        return new ChangeRepository(entities);
    }
}
