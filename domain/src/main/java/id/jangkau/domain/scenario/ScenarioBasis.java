package id.jangkau.domain.scenario;

import id.jangkau.domain.Require;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a version of a scenario was made on, so that it keeps its meaning when data or model move
 * on.
 *
 * @param dataVersion label of the data version that was current
 * @param modelVersion version of the model that was in use
 * @param createdAt the moment, kept to the microsecond, as databases do
 */
public record ScenarioBasis(String dataVersion, String modelVersion, Instant createdAt) {

    public ScenarioBasis {
        Require.text("data version", dataVersion);
        Require.text("model version", modelVersion);
        createdAt = Require.given("moment of creation", createdAt).truncatedTo(ChronoUnit.MICROS);
    }
}
