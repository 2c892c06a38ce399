package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.database.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Saves once what is sent twice: after a double click, a lost answer, or a server that went away.
 */
@ApplicationScoped
public class IdempotentSaves {

    @Inject private SaveUnderKey underKey;

    /**
     * What was saved: by this request, or by an equal one before under the same key.
     *
     * @param save saves in the transaction in which the key is kept
     * @throws ReusedKeyException if another request had the same key
     * @throws SaveUnderWayException if an equal request has not ended yet
     */
    @Guarded
    @Saving
    public ScenarioVersion once(SaveRequest request, Supplier<Scenario> save) {
        if (request.key() == null) {
            return save.get().newest();
        }
        try {
            return underKey.save(request, save);
        } catch (SaveUnderWayException meanwhile) {
            return underKey.save(request, save); // it waited for the other, which has saved by now
        }
    }
}
