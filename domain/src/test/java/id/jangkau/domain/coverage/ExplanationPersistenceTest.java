package id.jangkau.domain.coverage;

import static id.jangkau.domain.coverage.TwoVersions.NEW;
import static id.jangkau.domain.coverage.TwoVersions.OLD;
import static id.jangkau.domain.coverage.TwoVersions.coverage;
import static id.jangkau.domain.coverage.TwoVersions.version;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody said about a contradiction. */
class ExplanationPersistenceTest {

    private final TwoVersions versions = new TwoVersions();

    @AfterEach
    void close() {
        versions.close();
    }

    @Test
    void anExplanationIsFoundForTheFiguresThatItWasGivenForUntilItIsTakenBack() {
        versions.run(
                entities ->
                        new ExplanationRepository(entities)
                                .add(
                                        new Explanation(
                                                contradiction(entities, OLD),
                                                "Basisnya lain.",
                                                Instant.EPOCH)));

        assertThat(reason(OLD)).contains("Basisnya lain.");
        assertThat(reason(NEW)).as("another figure").isEmpty();

        versions.run(
                entities -> {
                    var explanations = new ExplanationRepository(entities);
                    explanations.remove(explanations.list().get(0));
                });

        assertThat(reason(OLD)).isEmpty();
    }

    private Optional<String> reason(String label) {
        return versions.call(
                entities ->
                        new ExplanationRepository(entities)
                                .find(contradiction(entities, label))
                                .map(Explanation::reason));
    }

    /** About claim 2, whose figure differs between the versions. */
    private static Contradiction contradiction(EntityManager entities, String label) {
        return new Contradiction(
                Contradiction.Kind.PERCENT,
                coverage(entities).listClaims(version(entities, label)).stream()
                        .filter(claim -> claim.id() == 2)
                        .toList());
    }
}
