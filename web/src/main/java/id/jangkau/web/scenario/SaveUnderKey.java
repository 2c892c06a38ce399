package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.IdempotencyRecord;
import id.jangkau.domain.scenario.IdempotencyRepository;
import id.jangkau.web.database.TakenValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** A save and its key in one transaction: either both are there or none. */
@ApplicationScoped
@Transactional
class SaveUnderKey {

    /** How long a key is kept; {@code openapi.yaml} promises it. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject private IdempotencyRepository records;

    /**
     * What an equal request has saved before.
     *
     * @throws ReusedKeyException if another request had the same key
     */
    <T> Optional<T> find(SaveRequest request, Function<IdempotencyRecord, T> before) {
        return Optional.ofNullable(request.key())
                .flatMap(records::find)
                .map(record -> before.apply(checked(record, request)));
    }

    private static IdempotencyRecord checked(IdempotencyRecord record, SaveRequest request) {
        if (!record.isOf(request.fingerprint())) {
            throw new ReusedKeyException(request.key());
        }
        return record;
    }

    /**
     * Saves. Takes the key first, so that an equal request waits here and not amid the save.
     *
     * @throws SaveUnderWayException if the key was taken meanwhile
     */
    <T> T save(SaveRequest request, KeyedSave<T> save) {
        if (request.key() == null) {
            return save.save().get();
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
        T saved = save.save().get();
        save.complete().accept(record, saved);
        return saved;
    }
}
