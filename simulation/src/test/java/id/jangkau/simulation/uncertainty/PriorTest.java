package id.jangkau.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parameter table writes is what is drawn from. */
class PriorTest {

    /** Printed with four digits. */
    private static final double PRINTED = 6e-4;

    private static final double[] SHARES = {0.001, 0.1, 0.5, 0.9, 0.999};

    /** Quantiles at 0.001, 0.1, 0.5, 0.9 and 0.999, and the density at 0.3, by SciPy 1.17.1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    beta(6, 14)     | 0.0652899963922, 0.175130744691, 0.293220179944, 0.434047981002, 0.637816244797    | 3.67631409
                    beta(9, 11)     | 0.153487767978, 0.309833932708, 0.448300758507, 0.592463386073, 0.772438147309     | 3.173491182
                    beta(1.5, 28)   | 0.000429981500934, 0.01029035148, 0.0410148319102, 0.104757184946, 0.25022181224   | 13.53374019
                    beta(7.5, 2.5)  | 0.283892185148, 0.568933667486, 0.767121322241, 0.906664460158, 0.987298761016     | 2.266391543
                    beta(18, 2)     | 0.606623561249, 0.810234436675, 0.913224836344, 0.971650661095, 0.997547937702     | 4.487108547
                    triangular(0.05, 0.15, 0.40) | 0.0559160797831, 0.109160797831, 0.190834993366, 0.306458565331, 0.390645856533 | 5.656854249
                    normal(0.015, 0.015) on [0, 0.10] | 5.20654166521e-05, 0.00453964622273, 0.0180026051529, 0.0356668097875, 0.0621176523857 | 30.82258656
                    lognormal(median 500, geometric sd 2) | 58.7107173261, 205.676437872, 500, 1215.50140884, 4258.16633463 | 0.001442979908
                    """)
    void quantilesAndDensitiesAreThoseThatArePublished(
            String text, String quantiles, double density) {
        Prior prior = Prior.parse(text, 0);
        double[] expected =
                Arrays.stream(quantiles.split(",")).mapToDouble(Double::parseDouble).toArray();

        for (int i = 0; i < SHARES.length; i++) {
            assertThat(prior.quantile(SHARES[i]))
                    .isCloseTo(expected[i], within(1e-9 * expected[i]));
        }
        assertThat(prior.density(prior.quantile(0.3))).isCloseTo(density, within(1e-8 * density));
        assertThat(prior).hasToString(text);
        assertThat(prior.isFixed()).isFalse();
    }

    @Test
    void theCentralValueOfEveryRowIsTheMedianOfItsDistribution() {
        ModelParameters medians = Uncertainty.priors().quantiles(0.5);
        ModelParameters central = id.jangkau.simulation.fixture.Priors.central();

        for (Parameter parameter : Parameter.values()) {
            for (SegmentKind kind : SegmentKind.values()) {
                double printed = central.value(parameter, kind);
                assertThat(medians.value(parameter, kind))
                        .as("%s of %s", parameter, kind)
                        .isCloseTo(printed, within(PRINTED * Math.abs(printed)));
            }
        }
    }

    @Test
    void aFixedRowHasOneValueAndNoDensity() {
        Prior prior = Prior.parse("fixed", 0.8);

        assertThat(prior.isFixed()).isTrue();
        assertThat(prior.quantile(0.01)).isEqualTo(0.8);
        assertThat(prior.density(0.8)).isZero();
    }

    @Test
    void theInverseOfABetaDistributionRisesWithoutAStepBetweenTheEntriesOfItsTable() {
        Prior prior = Prior.parse("beta(1.5, 28)", 0);
        double last = 0;
        for (int i = 1; i < 10_000; i++) {
            double next = prior.quantile(i / 10_000.0);
            assertThat(next).isGreaterThan(last).isLessThan(last + 0.03);
            last = next;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gamma(1, 2)",
                "beta(1)",
                "beta(1, 2, 3)",
                "triangular(0, 1, 2, 3)",
                "beta(1, two)",
                "normal(0, 1)",
                "triangular(1, 2, 3",
                "normal(0, 1) on [90, 91]",
                "triangular(3, 2, 1)",
                "beta(1, 2) on [0, 1]",
                "beta(-1, 2)",
                "beta(1e300, 1)",
                "triangular(0, NaN, 2)",
                "triangular(-Infinity, 0, 1)",
                "lognormal(median -5, geometric sd 2)",
                "lognormal(median 0, geometric sd 2)",
                "lognormal(median Infinity, geometric sd 2)"
            })
    void whatIsNoDistributionIsRefused(String text) {
        assertThatThrownBy(() -> Prior.parse(text, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
