package id.jangkau.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.DataVersion;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assumptions that somebody keeps under a name. */
class AssumptionSetPersistenceTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T00:00:00Z");
    private static final Map<String, Double> VALUES =
            Map.of("trend", 0.1 + 0.2, "lapse.NON_WAGE", 1.0 / 3);

    private final Database database = new Database();

    @BeforeEach
    void fill() {
        database.run(
                entities ->
                        entities.persist(
                                new DataVersion(
                                        YearMonth.of(2026, 2),
                                        1,
                                        new BilingualText("", "pool"),
                                        new BilingualText("", "source"),
                                        MOMENT)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSetComesBackToTheBit() {
        long id = add("Hati-hati");

        database.run(
                entities -> {
                    AssumptionSet stored = sets(entities).get(id);
                    assertThat(stored.values()).isEqualTo(VALUES);
                    assertThat(stored.name()).isEqualTo("Hati-hati");
                    assertThat(stored.note()).isEqualTo("rapat");
                    assertThat(stored.dataVersion()).isEqualTo("2026-02-r1");
                    assertThat(stored.createdAt()).isEqualTo(MOMENT);
                });
    }

    @Test
    void setsAreListedByNameWhateverTheirCapitalLetters() {
        add("b");
        add("C");
        add("a");

        database.run(
                entities ->
                        assertThat(sets(entities).list())
                                .extracting(AssumptionSet::name)
                                .containsExactly("a", "b", "C"));
    }

    @Test
    void aDeletedSetIsOutOfSightUntilItIsRestored() {
        long id = add("Hati-hati");
        database.run(entities -> sets(entities).get(id).delete(MOMENT));

        database.run(
                entities -> {
                    assertThat(sets(entities).list()).isEmpty();
                    assertThatThrownBy(() -> sets(entities).get(id))
                            .isInstanceOf(UnknownAssumptionSetException.class)
                            .hasMessageContaining(String.valueOf(id));
                });

        database.run(entities -> sets(entities).getEvenDeleted(id).restore());

        database.run(entities -> assertThat(sets(entities).list()).hasSize(1));
    }

    @Test
    void aSetWithoutAnyAssumptionIsRefused() {
        assertThatThrownBy(() -> new AssumptionSet("Kosong", "", Map.of(), "2026-02-r1", MOMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Kosong");
    }

    private long add(String name) {
        var set = new AssumptionSet(name, "rapat", VALUES, "2026-02-r1", MOMENT);
        database.run(entities -> sets(entities).add(set));
        return set.id();
    }

    private static AssumptionSetRepository sets(EntityManager entities) {
        return new AssumptionSetRepository(entities);
    }
}
