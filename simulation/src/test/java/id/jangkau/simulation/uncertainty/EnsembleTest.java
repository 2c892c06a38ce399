package id.jangkau.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.kernel.Kernel;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bands and chances of cases whose answer is known. */
class EnsembleTest {

    private static final int YEAR = 12;
    private static final double COVERED = 0.4;

    /**
     * Nothing but a discount moves anybody: after a year the share x of the not registered is
     * enrolled, so that quantiles of coverage are 0.4 + 0.6·x at the quantiles of x.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    triangular(0, 0.1, 0.3)      | SOBOL
                    triangular(0, 0.1, 0.3)      | LATIN_HYPERCUBE
                    triangular(0, 0.1, 0.3)      | RANDOM
                    normal(0.05, 0.03) on [0, 0.30] | SOBOL
                    beta(1.5, 28)                | SOBOL
                    beta(9, 11)                  | LATIN_HYPERCUBE
                    """)
    void quantilesOfAClosedFormAreMetWithinTheStatedError(String distribution, Sampling sampling) {
        Prior discount = Prior.parse(distribution, 0);
        EnsembleInput input = onlyDiscount(discount, new Draws(4096, sampling, 1));

        Band band =
                run(new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL, 4, layout(input, 64)))
                        .total();

        for (int level = 0; level < Band.LEVELS.size(); level++) {
            double x = discount.quantile(Band.LEVELS.get(level));
            assertThat(band.values()[level][YEAR])
                    .as("level %s", Band.LEVELS.get(level))
                    .isCloseTo(
                            COVERED + (1 - COVERED) * x, within(4 * band.replicateError() + 1e-9));
        }
        assertThat(band.replicateError()).isLessThan(sampling == Sampling.RANDOM ? 4e-3 : 4e-4);
    }

    @Test
    void evenDrawsAreCloserThanIndependentOnes() {
        Prior discount = Prior.parse("triangular(0, 0.1, 0.3)", 0);
        double[] errors =
                Arrays.stream(Sampling.values())
                        .map(sampling -> onlyDiscount(discount, new Draws(1024, sampling, 1)))
                        .map(input -> run(new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL)))
                        .mapToDouble(ensemble -> ensemble.total().replicateError())
                        .toArray();

        assertThat(errors[Sampling.SOBOL.ordinal()])
                .isLessThan(errors[Sampling.RANDOM.ordinal()] / 5);
        assertThat(errors[Sampling.LATIN_HYPERCUBE.ordinal()])
                .isLessThan(errors[Sampling.RANDOM.ordinal()] / 5);
    }

    @Test
    void theChanceOfATargetIsTheShareOfDrawsThatReachIt() {
        Prior discount = Prior.parse("triangular(0, 0.1, 0.3)", 0);
        EnsembleInput input = onlyDiscount(discount, new Draws(4096, Sampling.SOBOL, 1));
        Ensemble ensemble =
                run(new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL, 4, layout(input, 64)));

        double target = COVERED + (1 - COVERED) * discount.quantile(0.7);

        assertThat(ensemble.chance(YEAR, target)).isCloseTo(0.3, within(0.002));
        assertThat(ensemble.chance(YEAR, 0)).isEqualTo(1);
        assertThat(ensemble.chance(YEAR, 1)).isZero();
        assertThat(ensemble.chance(0, COVERED)).isEqualTo(1);
    }

    private static EnsembleInput onlyDiscount(Prior discount, Draws draws) {
        ModelInput run =
                World.oneCell(SegmentKind.NON_WAGE, 1000, 1000 * COVERED)
                        .run(
                                Plain.parameters(),
                                YEAR,
                                Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, YEAR, 1));
        List<Priors.Row> rows = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            for (SegmentKind kind : SegmentKind.values()) {
                Prior prior =
                        parameter == Parameter.DISCOUNT_EFFECT
                                ? discount
                                : Prior.fixed(run.parameters().value(parameter, kind));
                rows.add(new Priors.Row(parameter, kind, prior));
            }
        }
        return new EnsembleInput(run, Priors.of(rows), Uncertainty.published(run.grid()), draws);
    }

    @Test
    void quantilesFollowTheRuleOfTypeSeven() {
        double[] draws = {5, 1, 4, 2, 3, 10}; // R: quantile(c(5, 1, 4, 2, 3, 10), type = 7)

        assertThat(Quantiles.of(draws)).containsExactly(1.5, 2.25, 3.5, 4.75, 7.5);
        assertThat(draws).startsWith(5, 1);
        assertThat(Quantiles.of(new char[] {5, 1, 4, 2, 3, 10}))
                .containsExactly(1.5, 2.25, 3.5, 4.75, 7.5);
    }

    @Test
    void aBandOfARegionIsThatOfItsOwnDraws() {
        ModelInput run = Kalimantan.run(YEAR, Kalimantan.everyLever("medium", 1, YEAR));
        EnsembleInput input = Uncertainty.of(run, new Draws(200, Sampling.SOBOL, 1));
        EnsemblePlan plan =
                new EnsemblePlan(input, EnsemblePlan.Detail.REGIONS, 1, layout(input, 200));
        DrawnBlock drawn = plan.drawn();
        Kernel kernel = plan.kernel();
        drawn.fill(0, 200);
        kernel.begin(drawn);
        for (int month = 1; month <= YEAR; month++) {
            kernel.beginMonth(month);
            kernel.finishMonth();
        }
        kernel.read();

        Ensemble ensemble = run(plan);

        for (int r = 0; r < 56; r++) {
            double[] exact = Quantiles.of(coverage(kernel, r));
            for (int level = 0; level < exact.length; level++) {
                assertThat(ensemble.region(r).values()[level][YEAR])
                        .isCloseTo(exact[level], within(2e-5));
            }
        }
    }

    @Test
    void oneStepAMonthIsAsGoodAsFour() {
        EnsembleInput input =
                Uncertainty.of(
                        Kalimantan.run(60, Kalimantan.everyLever("high", 11, 60)),
                        new Draws(64, Sampling.SOBOL, 1));

        double[] one =
                run(new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL, 1, layout(input, 64)))
                        .coverage(60);
        double[] four =
                run(new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL, 4, layout(input, 64)))
                        .coverage(60);

        for (int j = 0; j < one.length; j++) {
            assertThat(one[j]).isCloseTo(four[j], within(5e-5));
        }
    }

    /** At the ends of the ranges that assumptions may take. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void coverageStaysBetweenNothingAndAllWhateverIsAssumed(long seed) {
        Priors priors = Uncertainty.priors();
        for (SegmentKind kind : SegmentKind.values()) {
            priors =
                    priors.with(Parameter.NOISE_SD, kind, 1)
                            .with(Parameter.NOISE_CARRYOVER, kind, 0.99)
                            .with(Parameter.START_SD, kind, 1)
                            .with(Parameter.TREND, kind, 0.12)
                            .with(Parameter.VILLAGE_EFFECT, kind, 0.6)
                            .with(Parameter.COMPLETION, kind, 0.2);
        }
        EnsembleInput input =
                new EnsembleInput(
                        Kalimantan.run(240, Kalimantan.everyLever("high", 1, 240)),
                        priors,
                        Uncertainty.kalimantan(),
                        new Draws(32, Sampling.SOBOL, seed));

        Ensemble ensemble = run(new EnsemblePlan(input, EnsemblePlan.Detail.REGIONS));

        for (int month = 0; month <= 240; month++) {
            assertThat(Arrays.stream(ensemble.coverage(month))).allMatch(c -> c >= 0 && c <= 1);
        }
    }

    @Test
    void scenariosOnTheSameDrawsDifferByWhatTheirLeversDo() {
        Draws draws = new Draws(256, Sampling.SOBOL, 1);
        Ensemble without = run(plan(Kalimantan.run(24), draws));
        Ensemble with = run(plan(Kalimantan.run(24, Kalimantan.everyLever("low", 1, 24)), draws));

        assertThat(with.chanceToBeat(without, 24)).isEqualTo(1);
        assertThat(without.chanceToBeat(with, 24)).isZero();
        assertThat(with.chanceToBeat(with, 24)).isZero();
        assertThat(with.coverage(0)).isEqualTo(without.coverage(0));
        assertThat(Arrays.stream(with.coverageAbove(without, 24))).allMatch(lead -> lead > 0);
        assertThat(with.activeAbove(without, 24)[7])
                .isEqualTo(with.active(24)[7] - without.active(24)[7]);
        // although the bands of the two overlap by far
        assertThat(with.total().values()[0][24]).isLessThan(without.total().values()[4][24]);
    }

    @Test
    void blocksComeInAnyOrderButEachOnce() {
        EnsembleInput input = Uncertainty.of(Kalimantan.run(6), new Draws(50, Sampling.RANDOM, 1));
        EnsemblePlan plan =
                new EnsemblePlan(input, EnsemblePlan.Detail.REGIONS, 1, layout(input, 16));
        List<EnsembleBlock> blocks = blocks(plan);
        Ensemble inOrder = Ensemble.of(blocks);
        Collections.reverse(blocks);

        assertThat(plan.blocks()).isEqualTo(4);
        assertThat(Ensemble.of(blocks).coverage(6)).isEqualTo(inOrder.coverage(6));
        assertThat(Ensemble.of(blocks).region(9).values())
                .isDeepEqualTo(inOrder.region(9).values());
        assertThatThrownBy(() -> Ensemble.of(blocks.subList(1, 4)).draws())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ensemble.of(List.of(blocks.get(0), blocks.get(0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.worker().run(4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutUncertaintyEveryDrawIsTheSame() {
        ModelParameters certain =
                Kalimantan.run(1)
                        .parameters()
                        .with(Parameter.NOISE_SD, 0)
                        .with(Parameter.START_SD, 0);
        EnsembleInput input =
                new EnsembleInput(
                        Kalimantan.run(12),
                        Uncertainty.certain(certain),
                        Uncertainty.kalimantan(),
                        new Draws(20, Sampling.SOBOL, 1));

        Band band = run(new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL)).total();

        assertThat(band.values()[0]).isEqualTo(band.values()[4]);
        assertThat(band.replicateError()).isLessThan(1e-15); // the mean of equal numbers rounds
    }

    @ParameterizedTest
    @EnumSource
    void fewDrawsHaveABandButNoError(Sampling sampling) {
        Band band = run(plan(Kalimantan.run(3), new Draws(1, sampling, 1))).total();

        assertThat(band.values()[0][3]).isEqualTo(band.values()[4][3]).isBetween(0.2, 0.7);
        assertThat(band.replicateError()).isNaN();
    }

    private static EnsemblePlan plan(ModelInput run, Draws draws) {
        return new EnsemblePlan(Uncertainty.of(run, draws), EnsemblePlan.Detail.TOTAL);
    }

    private static Layout layout(EnsembleInput input, int drawsSideBySide) {
        return Layout.ofDraws(input.model().grid(), drawsSideBySide);
    }

    private static double[] coverage(Kernel kernel, int region) {
        return IntStream.range(0, 200).mapToDouble(j -> kernel.coverage(region, j)).toArray();
    }

    private static Ensemble run(EnsemblePlan plan) {
        return Ensemble.of(blocks(plan));
    }

    private static List<EnsembleBlock> blocks(EnsemblePlan plan) {
        EnsembleWorker worker = plan.worker();
        return new ArrayList<>(IntStream.range(0, plan.blocks()).mapToObj(worker::run).toList());
    }
}
