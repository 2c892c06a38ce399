package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.IdempotencyRecord;
import id.jangkau.domain.scenario.IdempotencyRepository;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioRepository;
import id.jangkau.domain.scenario.ScenarioVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** A save and its key in one transaction: either both are there or none. */
@ApplicationScoped
@Transactional
class SaveUnderKey {

    /** How long a key is kept; {@code openapi.yaml} promises it. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** SQL states: the key is there; the one who took it has not ended in time. */
    private static final Set<String> TAKEN = Set.of("23505", "HYT00", "55P03");

    @Inject private IdempotencyRepository records;
    @Inject private ScenarioRepository scenarios;

    /**
     * Saves, or finds what was saved before.
     *
     * @throws ReusedKeyException if another request had the same key
     * @throws SaveUnderWayException if the key was taken while this one wanted to take it
     */
    ScenarioVersion save(SaveRequest request, Supplier<Scenario> save) {
        return records.find(request.key())
                .map(record -> savedBefore(record, request))
                .orElseGet(() -> saveNow(request, save));
    }

    private ScenarioVersion savedBefore(IdempotencyRecord record, SaveRequest request) {
        if (!record.isOf(request.fingerprint())) {
            throw new ReusedKeyException(request.key());
        }
        return scenarios.getEvenDeleted(record.scenario()).version(record.version());
    }

    /** Takes the key first, so that an equal request waits here and not amid the save. */
    private ScenarioVersion saveNow(SaveRequest request, Supplier<Scenario> save) {
        Instant now = Instant.now();
        var record = new IdempotencyRecord(request.key(), request.fingerprint(), now);
        try {
            records.take(record);
        } catch (PersistenceException refused) {
            throw isTaken(refused) ? new SaveUnderWayException(request.key()) : refused;
        }
        records.removeBefore(now.minus(KEPT));
        ScenarioVersion saved = save.get().newest();
        record.complete(saved);
        return saved;
    }

    private static boolean isTaken(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TAKEN.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
