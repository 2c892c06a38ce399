package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Scenario;
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
    @Inject private Metrics metrics;

    /**
     * What was saved: by this request, or by an equal one before under the same key. Every save
     * goes through here, so that they are counted.
     *
     * @param save saves in the transaction in which the key is kept
     * @throws ReusedKeyException if another request had the same key
     * @throws SaveUnderWayException if an equal request has not ended yet
     */
    @Guarded
    @Saving
    public ScenarioVersion once(SaveRequest request, Supplier<Scenario> save) {
        try {
            return before(request).orElseGet(() -> now(request, save));
        } catch (SaveUnderWayException meanwhile) { // it waited for the other, which has ended
            return before(request).orElseGet(() -> now(request, save));
        }
    }

    private Optional<ScenarioVersion> before(SaveRequest request) {
        Optional<ScenarioVersion> before = underKey.find(request);
        before.ifPresent(saved -> metrics.saveRepeated());
        return before;
    }

    private ScenarioVersion now(SaveRequest request, Supplier<Scenario> save) {
        ScenarioVersion saved = underKey.save(request, save);
        metrics.saved(); // it is committed
        return saved;
    }
}
