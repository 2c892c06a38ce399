package id.jangkau.domain.coverage;

import static id.jangkau.domain.coverage.TwoVersions.FEBRUARY;
import static id.jangkau.domain.coverage.TwoVersions.NEW;
import static id.jangkau.domain.coverage.TwoVersions.OLD;
import static id.jangkau.domain.coverage.TwoVersions.coverage;
import static id.jangkau.domain.coverage.TwoVersions.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Change.Kind;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is different between two versions. */
class ChangePersistenceTest {

    private static final String CORRECTED = "2026-02-r2";
    private static final BilingualText REASON = new BilingualText("survei upah baru", "");

    private final TwoVersions versions = new TwoVersions();

    @AfterEach
    void close() {
        versions.close();
    }

    @Test
    void figuresOfEveryMonthAreComparedAndEachMonthWithItself() {
        versions.run(ChangePersistenceTest::addCorrected);

        assertThat(months(CORRECTED, Kind.ADDED)).containsExactly("2025-02");
        assertThat(months(CORRECTED, Kind.CHANGED)).containsExactly("2026-02");
        assertThat(months(CORRECTED, Kind.MISSING)).containsExactly("2026-02");
        assertThat(months(NEW, Kind.CHANGED)).isEmpty();
        assertThat(months(NEW, Kind.ADDED)).hasSize(3);
    }

    /** Without 62.01, with 61.02 reported, and with a figure of the year before. */
    private static void addCorrected(EntityManager entities) {
        DataVersion old = version(entities, OLD);
        List<CoverageObservation> known = coverage(entities).listObservations(old);
        DataVersion next = old.successor(2, REASON, Instant.EPOCH);
        coverage(entities).add(next);
        for (CoverageObservation seen : known) {
            if (seen.regency().code().equals("61.02")) {
                coverage(entities).add(figure(next, seen, FEBRUARY));
            } else if (!seen.regency().code().equals("62.01")) {
                coverage(entities).add(seen.carriedTo(next));
            }
        }
        coverage(entities).add(figure(next, known.get(0), FEBRUARY.minusYears(1)));
    }

    private static CoverageObservation figure(
            DataVersion version, CoverageObservation like, YearMonth month) {
        return new CoverageObservation(
                version,
                like.regency(),
                like.segment(),
                month,
                like.count(),
                Origin.REPORTED,
                REASON);
    }

    @Test
    void aVersionMadeForAReasonKeepsIt() {
        versions.run(
                entities -> {
                    DataVersion old = version(entities, OLD);
                    coverage(entities).add(old.successor(2, REASON, Instant.EPOCH));
                });

        versions.run(
                entities -> {
                    assertThat(version(entities, CORRECTED).reason()).isEqualTo(REASON);
                    assertThat(version(entities, OLD).reason().indonesian()).isEmpty();
                });
    }

    @Test
    void aClaimIsComparedByItsNumberAndItsFigures() {
        assertThat(claimsSince(NEW))
                .extracting(change -> change.latest().id() + " " + change.kind())
                .containsExactly("1 MISSING", "2 CHANGED", "3 ADDED");
        assertThat(claimsSince(OLD)).isEmpty();
    }

    private List<Change<PublishedClaim>> claimsSince(String label) {
        return versions.call(
                entities ->
                        changes(entities)
                                .listClaims(version(entities, OLD), version(entities, label)));
    }

    private List<String> months(String label, Kind kind) {
        return versions.call(
                entities -> {
                    DataVersion before = version(entities, OLD);
                    DataVersion after = version(entities, label);
                    List<Change<CoverageObservation>> found =
                            changes(entities).list(before, after, kind, 50);
                    assertThat(changes(entities).count(before, after, kind))
                            .isEqualTo(found.size());
                    return found.stream()
                            .map(change -> change.latest().month().toString())
                            .toList();
                });
    }

    private static ChangeRepository changes(EntityManager entities) {
        return new ChangeRepository(entities);
    }
}
