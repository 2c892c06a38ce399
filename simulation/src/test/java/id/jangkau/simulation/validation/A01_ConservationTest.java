package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 6: sum of compartments = N(0)·e^(γt); nothing negative. */
class A01_ConservationTest {

    private static final int MONTHS = 60;

    /** Central values, points of the support of the priors, and corners of it. */
    static Stream<ModelParameters> parameters() {
        Random random = new Random(1);
        return Stream.of(
                        Stream.of(Priors.central()),
                        Stream.generate(() -> Priors.uniform(random)).limit(4),
                        Stream.generate(() -> Priors.corner(random)).limit(8))
                .flatMap(all -> all);
    }

    /** Every lever at work and stopped again, with more places than there are workers. */
    private static Outcome everyLever(ModelParameters parameters) {
        List<LeverWindow> levers = new ArrayList<>(List.of(Kalimantan.everyLever("high", 3, 30)));
        levers.add(Kalimantan.everywhere(Lever.CONTRIBUTION_SUPPORT, 1e7, 12, 24));
        return Outcome.of(Kalimantan.run(parameters, MONTHS).with(new LeverSchedule(levers)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyCellGrowsWithTheWorkforceWhateverTheLeversDo(ModelParameters parameters) {
        Outcome outcome = everyLever(parameters);

        double growth = Math.log1p(parameters.value(Parameter.WORKER_GROWTH, SegmentKind.WAGE));
        double[] start = outcome.input().start().workers();
        for (int month = 0; month <= MONTHS; month++) {
            for (int cell = 0; cell < outcome.cells(); cell++) {
                // exact up to rounding: the error of a step is about (γ/4)⁵/120 < 1e-15
                assertThat(outcome.workers(month, cell))
                        .isCloseTo(
                                start[cell] * Math.exp(growth * month / 12),
                                withinPercentage(1e-10));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void noCompartmentIsEverNegative(ModelParameters parameters) {
        Outcome outcome = everyLever(parameters);

        for (double[][] states : List.of(outcome.starts(), outcome.ends())) {
            assertThat(Arrays.stream(states).flatMapToDouble(Arrays::stream).min().orElseThrow())
                    .isNotNegative();
        }
    }
}
