package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.IdempotencyRecord;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioRepository;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.Saving;
import id.jangkau.web.metrics.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Saves once what is sent twice: after a double click, a lost answer, or a server that went away.
 */
@ApplicationScoped
public class IdempotentSaves {

    @Inject private SaveUnderKey underKey;
    @Inject private ScenarioRepository scenarios;
    @Inject private Metrics metrics;

    /**
     * The version of a scenario that was saved: by this request, or by an equal one before under
     * the same key.
     *
     * @param save saves in the transaction in which the key is kept
     * @throws ReusedKeyException if another request had the same key
     * @throws SaveUnderWayException if an equal request has not ended yet
     */
    @Guarded
    @Saving
    public ScenarioVersion once(SaveRequest request, Supplier<Scenario> save) {
        return keyed(
                request,
                new KeyedSave<>(
                        () -> save.get().newest(),
                        IdempotencyRecord::complete,
                        record ->
                                scenarios
                                        .getEvenDeleted(record.scenario())
                                        .version(record.version())));
    }

    /** The same for anything that is saved. Every save goes through here, so that it is counted. */
    @Guarded
    @Saving
    public <T> T once(SaveRequest request, KeyedSave<T> save) {
        return keyed(request, save);
    }

    private <T> T keyed(SaveRequest request, KeyedSave<T> save) {
        try {
            return before(request, save).orElseGet(() -> now(request, save));
        } catch (SaveUnderWayException meanwhile) { // it waited for the other, which has ended
            return before(request, save).orElseGet(() -> now(request, save));
        }
    }

    private <T> Optional<T> before(SaveRequest request, KeyedSave<T> save) {
        Optional<T> before = underKey.find(request, save.before());
        before.ifPresent(saved -> metrics.saveRepeated());
        return before;
    }

    private <T> T now(SaveRequest request, KeyedSave<T> save) {
        T saved = underKey.save(request, save);
        metrics.saved(); // it is committed
        return saved;
    }
}
