package id.jangkau.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jangkau.domain.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdempotencyPersistenceTest {

    private static final Instant MOMENT = Instant.parse("2026-11-01T01:02:03.123456Z");

    private final Database database = new Database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aKeyIsTakenOnce() {
        database.run(entities -> take(entities, "k", MOMENT));

        assertThatThrownBy(() -> database.run(entities -> take(entities, "k", MOMENT)))
                .isInstanceOf(PersistenceException.class);
        database.run(
                entities -> {
                    assertThat(keys(entities).find("k")).isPresent();
                    assertThat(keys(entities).find("l")).isEmpty();
                });
    }

    @Test
    void onlyKeysFromBeforeTheMomentAreRemoved() {
        database.run(
                entities -> {
                    take(entities, "old", MOMENT.minus(Duration.ofMillis(1)));
                    take(entities, "new", MOMENT);
                });

        int removed = database.call(entities -> keys(entities).removeBefore(MOMENT));

        assertThat(removed).isEqualTo(1);
        database.run(
                entities -> {
                    assertThat(keys(entities).find("old")).isEmpty();
                    assertThat(keys(entities).find("new")).isPresent();
                });
    }

    private static void take(EntityManager entities, String key, Instant moment) {
        keys(entities).take(new IdempotencyRecord(key, "fingerprint", moment));
    }

    private static IdempotencyRepository keys(EntityManager entities) {
        return new IdempotencyRepository(entities);
    }
}
