package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.IdempotencyRecord;
import id.jangkau.domain.scenario.IdempotencyRepository;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioRepository;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.web.database.TakenValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A save and its key in one transaction: either both are there or none. */
@ApplicationScoped
@Transactional
class SaveUnderKey {

    /** How long a key is kept; {@code openapi.yaml} promises it. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject private IdempotencyRepository records;
    @Inject private ScenarioRepository scenarios;

    /**
     * What an equal request has saved before.
     *
     * @throws ReusedKeyException if another request had the same key
     */
    Optional<ScenarioVersion> find(SaveRequest request) {
        return Optional.ofNullable(request.key())
                .flatMap(records::find)
                .map(record -> savedBefore(record, request));
    }

    private ScenarioVersion savedBefore(IdempotencyRecord record, SaveRequest request) {
        if (!record.isOf(request.fingerprint())) {
            throw new ReusedKeyException(request.key());
        }
        return scenarios.getEvenDeleted(record.scenario()).version(record.version());
    }

    /**
     * Saves. Takes the key first, so that an equal request waits here and not amid the save.
     *
     * @throws SaveUnderWayException if the key was taken meanwhile
     */
    ScenarioVersion save(SaveRequest request, Supplier<Scenario> save) {
        if (request.key() == null) {
            return save.get().newest();
        }
        Instant now = Instant.now();
        var record = new IdempotencyRecord(request.key(), request.fingerprint(), now);
        try {
            records.take(record);
        } catch (PersistenceException refused) {
            throw TakenValue.isReasonOf(refused)
                    ? new SaveUnderWayException(request.key())
                    : refused;
        }
        records.removeBefore(now.minus(KEPT));
        ScenarioVersion saved = save.get().newest();
        record.complete(saved);
        return saved;
    }
}
