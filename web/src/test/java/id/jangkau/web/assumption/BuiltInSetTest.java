package id.jangkau.web.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.uncertainty.Prior;
import id.jangkau.web.coverage.StartData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The built-in sets follow from the parameter table by the rule that the page tells. */
class BuiltInSetTest {

    private static final List<ModelParameter> TABLE = StartData.read().parameters();

    @Test
    void theCautiousSetHoldsEffectsAtTheLowerQuartileAndLossesAtTheUpper() {
        Map<String, Double> values = BuiltInSet.CAUTIOUS.values(TABLE);

        assertThat(values)
                .containsOnlyKeys(
                        "village_effect.NON_WAGE",
                        "media_effect.WAGE",
                        "media_effect.NON_WAGE",
                        "compliance_effect.WAGE",
                        "discount_effect.NON_WAGE",
                        "retention_effect",
                        "lapse_after_support");
        assertThat(values.get("retention_effect"))
                .as("of triangular(0, 0.25, 0.5): the root of an eighth, halved")
                .isCloseTo(0.25 * Math.sqrt(0.5), within(0.0005));
        assertThat(values.get("lapse_after_support"))
                .isCloseTo(prior("lapse_after_support").quantile(0.75), within(0.0005));
    }

    @ParameterizedTest
    @EnumSource
    void everyValueLiesWhereItMayBeAssumed(BuiltInSet set) {
        set.values(TABLE)
                .forEach(
                        (name, value) ->
                                assertThat(value)
                                        .as(name)
                                        .isBetween(row(name).min(), row(name).max()));
    }

    @Test
    void theHopefulSetIsBetterThanTheCentralValuesWhereTheCautiousOneIsWorse() {
        Map<String, Double> hopeful = BuiltInSet.HOPEFUL.values(TABLE);

        BuiltInSet.CAUTIOUS
                .values(TABLE)
                .forEach(
                        (name, value) ->
                                assertThat(
                                                (value - row(name).central())
                                                        * (hopeful.get(name) - row(name).central()))
                                        .as(name)
                                        .isNegative());
    }

    private static ModelParameter row(String name) {
        return TABLE.stream().filter(row -> row.row().equals(name)).findFirst().orElseThrow();
    }

    private static Prior prior(String name) {
        return Prior.parse(row(name).distribution(), row(name).central());
    }
}
