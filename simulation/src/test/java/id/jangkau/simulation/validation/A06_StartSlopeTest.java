package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 6: with S(0) = 0 and nothing clipped the derivative of A at 0 is θ·A(0). */
class A06_StartSlopeTest {

    private static final int X = 0;
    private static final int L = 1;
    private static final int E = 2;
    private static final int S = 3;

    static Stream<ModelParameters> parameters() {
        Random random = new Random(6);
        return Stream.concat(
                Stream.of(Priors.central()),
                Stream.generate(() -> Priors.uniform(random)).limit(20));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void membersAndLapsedGrowAtTheTrendInEveryCellWithoutClipping(ModelParameters parameters) {
        CoverageModel model = new CoverageModel(Kalimantan.run(parameters, 1));
        double[] y = model.startState();
        double[] flow = flow(model, y);

        double trend = Math.log1p(parameters.value(Parameter.TREND, SegmentKind.WAGE)) / 12;
        int solved = 0;
        for (int cell = 0; cell < y.length / 4; cell++) {
            if (!model.clipped(cell)) {
                solved++;
                double active = y[4 * cell + E];
                double lapsed = y[4 * cell + L];
                // rounding of flows of up to 0.1·A per month
                assertThat(flow[4 * cell + E] + flow[4 * cell + S])
                        .isCloseTo(trend * active, within(1e-12 * active));
                assertThat(flow[4 * cell + L]).isCloseTo(trend * lapsed, within(1e-11 * active));
            }
        }
        assertThat(solved).isPositive();
    }

    @Test
    void atCentralValuesNoCellOfKalimantanIsClipped() {
        CoverageModel model = new CoverageModel(Kalimantan.run(1));

        for (int cell = 0; cell < model.dimension() / 4; cell++) {
            assertThat(model.clipped(cell)).isFalse();
        }
    }

    @Test
    void theTurnoverOfSupportedMembersIsLeftToTheRefill() {
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.TURNOVER, Plain.yearly(0.01))
                        .with(Parameter.TREND, Plain.yearlyGrowth(0.002));
        ModelInput run =
                new World()
                        .region(10, 1)
                        .cell(SegmentKind.NON_WAGE, 1000, 300, 100)
                        .run(parameters, 1);
        CoverageModel model = new CoverageModel(run);
        double[] flow = flow(model, model.startState());

        // A' = θ·A − τ·S = 0.002·300 − 0.01·100; the refill of τ·S a month brings it up to θ·A
        assertThat(flow[E] + flow[S]).isCloseTo(0.6 - 1, within(1e-12));
        assertThat(flow[S]).isCloseTo(-1, within(1e-12));
        assertThat(flow[X]).isCloseTo(0.4, within(1e-12));
    }

    private static double[] flow(CoverageModel model, double[] y) {
        double[] flow = new double[y.length];
        model.derivative(1, y, flow);
        return flow;
    }
}
