package id.jangkau.simulation.nonregression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Table;
import id.jangkau.simulation.model.CoverageModel;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reference scenarios against {@code nonregression/model-1.csv}: what this code gave at model
 * version 1 and the start data of 2026-02, in persons and rupiah. An independent implementation of
 * {@code docs/model.md} in another language, with forty steps a month, agreed with every number to
 * 1.3e-9 when they were stored. A change that is meant (other equations, other data) replaces the
 * file, under a new name where the version changes.
 */
class N01_ReferenceScenariosTest {

    private static final double TOLERANCE_PERCENT = 1e-7; // 1e-9: sums may be reordered

    @ParameterizedTest
    @EnumSource(ReferenceScenario.class)
    void aReferenceScenarioGivesTheNumbersItGaveBefore(ReferenceScenario scenario) {
        Map<String, Double> stored = stored(scenario);

        Map<String, Double> now = scenario.numbers();

        assertThat(now).containsOnlyKeys(stored.keySet());
        now.forEach(
                (quantity, value) ->
                        assertThat(value)
                                .as(quantity)
                                .isCloseTo(
                                        stored.get(quantity), withinPercentage(TOLERANCE_PERCENT)));
    }

    @Test
    void theStoredNumbersAreOfThisModelVersion() {
        assertThat(CoverageModel.VERSION).isEqualTo("1");
        assertThat(Kalimantan.start().cells()).isEqualTo(112);
    }

    private static Map<String, Double> stored(ReferenceScenario scenario) {
        Map<String, Double> stored = new TreeMap<>();
        for (Map<String, String> row : Table.read("/nonregression/model-1.csv")) {
            if (row.get("scenario").equals(scenario.name())) {
                stored.put(row.get("quantity"), Double.valueOf(row.get("value")));
            }
        }
        return stored;
    }
}
