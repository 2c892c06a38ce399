package id.jangkau.simulation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jangkau.simulation.fixture.Plain;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelParametersTest {

    private static Map<Parameter, double[]> complete() {
        Map<Parameter, double[]> values = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            values.put(parameter, new double[] {0.1, 0.2});
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void aMissingParameterIsNamed(Parameter parameter) {
        Map<Parameter, double[]> values = complete();
        values.remove(parameter);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelParameters.of(values))
                .withMessage("The parameter %s has no value.", parameter.key());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void aValueThatIsNoNumberIsNamed(double value) {
        Map<Parameter, double[]> values = complete();
        values.put(Parameter.LAPSE, new double[] {0.1, value});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelParameters.of(values))
                .withMessage("The parameter lapse (%s) must be finite.", value);
    }

    @Test
    void everySegmentNeedsAValue() {
        Map<Parameter, double[]> values = complete();
        values.put(Parameter.LAPSE, new double[] {0.1});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelParameters.of(values))
                .withMessage("lapse has 1 entries; expected 2.");
    }

    @Test
    void oneValueOfOneSegmentIsChangedInACopy() {
        ModelParameters before = ModelParameters.of(complete());

        ModelParameters after = before.with(Parameter.LAPSE, SegmentKind.NON_WAGE, 0.9);

        assertThat(after.value(Parameter.LAPSE, SegmentKind.NON_WAGE)).isEqualTo(0.9);
        assertThat(after.value(Parameter.LAPSE, SegmentKind.WAGE)).isEqualTo(0.1);
        assertThat(after.value(Parameter.TREND, SegmentKind.NON_WAGE)).isEqualTo(0.2);
        assertThat(before.value(Parameter.LAPSE, SegmentKind.NON_WAGE)).isEqualTo(0.2);
    }

    @Test
    void theCallersArraysAreCopied() {
        Map<Parameter, double[]> values = complete();
        ModelParameters parameters = ModelParameters.of(values);

        values.get(Parameter.LAPSE)[0] = 0.9;

        assertThat(parameters.value(Parameter.LAPSE, SegmentKind.WAGE)).isEqualTo(0.1);
    }

    @Test
    void sevenParametersAreSharedBySegments() {
        // "(all)" in section 2 of docs/model.md
        assertThat(Arrays.stream(Parameter.values()).filter(Parameter::sharedBySegments))
                .extracting(Parameter::key)
                .containsExactly(
                        "contacts_per_village_month",
                        "spillover",
                        "media_carryover",
                        "media_half_spend",
                        "noise_sd",
                        "noise_carryover",
                        "start_sd");
    }

    @Test
    void yearlyValuesBecomeMonthlyRates() {
        // h(p) = −ln(1 − p)/12, ln(1 + x)/12, −ln(1 − x) and x/12; 0.5 a year is ln 2/12 a month
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.WORKER_GROWTH, 1)
                        .with(Parameter.TREND, 1)
                        .with(Parameter.TURNOVER, 0.5)
                        .with(Parameter.LAPSE, 0.5)
                        .with(Parameter.REACTIVATION, 0.5)
                        .with(Parameter.MEDIA_EFFECT, 0.5)
                        .with(Parameter.DISCOUNT_EFFECT, 0.5)
                        .with(Parameter.VILLAGE_EFFECT, 0.5)
                        .with(Parameter.COMPLIANCE_EFFECT, 0.5)
                        .with(Parameter.PEER_EFFECT, 0.75);

        SegmentRates rates = SegmentRates.of(parameters, SegmentKind.NON_WAGE);

        double month = Math.log(2) / 12;
        assertThat(
                        new double[] {
                            rates.growth(),
                            rates.trend(),
                            rates.turnover(),
                            rates.lapse(),
                            rates.reactivation(),
                            rates.mediaEffect(),
                            rates.discountEffect()
                        })
                .containsOnly(month);
        assertThat(rates.villageEffect()).isEqualTo(Math.log(2));
        assertThat(rates.complianceEffect()).isEqualTo(Math.log(2));
        assertThat(rates.peerEffect()).isEqualTo(0.0625);
    }
}
