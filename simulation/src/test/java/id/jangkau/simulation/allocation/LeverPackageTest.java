package id.jangkau.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.allocation.Finding.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.FieldLimits;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.Refusal;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.uncertainty.Draws;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsembleInput;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.simulation.uncertainty.EnsembleWorker;
import id.jangkau.simulation.uncertainty.Prior;
import id.jangkau.simulation.uncertainty.Priors;
import id.jangkau.simulation.uncertainty.Sampling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far packages go, and efforts of the model itself that have a closed form. */
class LeverPackageTest {

    private static final int YEAR = 12;

    private static ModelInput run(FieldLimits limits, LeverWindow... windows) {
        ModelInput run =
                World.oneCell(SegmentKind.NON_WAGE, 1000, 400)
                        .run(Plain.parameters(), YEAR, windows);
        return new ModelInput(
                run.grid(), run.start(), run.parameters(), run.schedule(), limits, YEAR);
    }

    private static LeverPackage all(ModelInput input, double most) {
        return new LeverPackage(
                input, input.schedule().windows().stream().mapToDouble(window -> most).toArray());
    }

    @Test
    void theFieldCapsALeverAndTheOthersGoOn() {
        LeverPackage levers =
                all(
                        run(
                                new FieldLimits(0.5, 1, 300),
                                Windows.villages(6, 1, YEAR, 0.05),
                                Windows.window(Lever.MEDIA_CAMPAIGN, 1, YEAR, 100)),
                        1e9);

        assertThat(levers.caps()).hasSize(1);
        Cap cap = levers.caps().get(0);
        assertThat(cap.lever()).isEqualTo(Lever.VILLAGE_ENGAGEMENT);
        assertThat(cap.multiple()).isEqualTo(1.66); // 0.5 / (6 · 0.05), rounded down
        assertThat(cap.refusal().orElseThrow().rule()).isEqualTo(Refusal.Rule.VILLAGE_SHARE);
        assertThat(cap.refusal().orElseThrow().limit()).isEqualTo(0.5);
        assertThat(levers.most()).isEqualTo(LeverPackage.LARGEST);
        List<LeverWindow> tripled = levers.times(3).windows();
        assertThat(tripled.get(0).strength(0, 1)).isCloseTo(1.66 * 0.05, within(1e-15));
        assertThat(tripled.get(1).strength(0, 1)).isEqualTo(300);
    }

    @Test
    void theMaximumOfALeverCapsIt() {
        LeverPackage levers =
                all(
                        run(
                                FieldLimits.MODEL_LIMITS,
                                Windows.window(Lever.MEDIA_CAMPAIGN, 1, YEAR, 100)),
                        2.5);

        assertThat(levers.caps())
                .singleElement()
                .satisfies(cap -> assertThat(cap.refusal()).isEmpty());
        assertThat(levers.most()).isEqualTo(2.5);
    }

    @Test
    void whatIsKeptCountsAgainstTheLimitButIsNotMultiplied() {
        ModelInput input =
                run(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, YEAR, 0.6),
                        Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, YEAR, 0.1));

        LeverPackage levers = new LeverPackage(input, new double[] {0, 10});

        assertThat(levers.most()).isEqualTo(4); // 0.6 + 4 · 0.1 = 1
        assertThat(levers.times(2).windows().get(0)).isEqualTo(input.schedule().windows().get(0));
        assertThat(levers.times(2).windows().get(1).strength(0, 1)).isEqualTo(0.2);
        assertThat(new LeverPackage(input, new double[2]).most()).isZero();
    }

    @Test
    void everyMultipleUpToTheLargestCanBeCarriedOut() {
        ModelInput input =
                run(
                        new FieldLimits(0.4, 0.7, 450),
                        Windows.villages(5, 2, 9, 0.03),
                        Windows.window(Lever.ACCOMPANIMENT, 1, YEAR, 0.3),
                        Windows.window(Lever.RETENTION_HELP, 1, YEAR, 0.7),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 6, 90));
        LeverPackage levers = all(input, 1e6);

        for (double multiple = 0; multiple <= levers.most(); multiple += 0.037) {
            assertThat(all(input.with(levers.times(multiple)), 1).most()).isGreaterThanOrEqualTo(1);
        }
        assertThat(levers.caps()).hasSize(4);
    }

    /**
     * Half of a discount's largest strength enrols the share 1 − (1 − x)^(m/2) of the not covered
     * in a year. It reaches c* with the chance p where x stands at its quantile 1 − p.
     */
    @Test
    void theEffortOfADiscountIsThatOfItsClosedForm() {
        Prior effect = Prior.parse("triangular(0.1, 0.2, 0.4)", 0.2);
        ModelInput input =
                run(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, YEAR, 0.25));
        Goal goal = new Goal(0.48, 0.75);

        Finding finding = seek(input, effect, goal);

        double left = 1 - (goal.coverage() - 0.4) / 0.6;
        double exact = StrictMath.log(left) / (0.25 * StrictMath.log(1 - effect.quantile(0.25)));
        assertThat(finding.outcome()).isEqualTo(Outcome.REACHED);
        // a hundredth, and what 2,048 even draws leave in doubt of a quantile
        assertThat(finding.trial().multiple()).isCloseTo(exact, within(0.02));
    }

    @Test
    void aDiscountThatIsGivenInFullReachesNoMore() {
        Prior effect = Prior.parse("triangular(0.1, 0.2, 0.4)", 0.2);
        ModelInput input =
                run(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, YEAR, 0.25));

        Finding finding = seek(input, effect, new Goal(0.6, 0.75));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(finding.trial().multiple()).isEqualTo(4);
        assertThat(finding.trial().promised(0.75))
                .isCloseTo(0.4 + 0.6 * effect.quantile(0.25), within(5e-4));
    }

    private static Finding seek(ModelInput input, Prior effect, Goal goal) {
        List<Priors.Row> rows = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            for (SegmentKind kind : SegmentKind.values()) {
                Prior prior =
                        parameter == Parameter.DISCOUNT_EFFECT
                                ? effect
                                : Prior.fixed(input.parameters().value(parameter, kind));
                rows.add(new Priors.Row(parameter, kind, prior));
            }
        }
        EnsemblePlan plan =
                new EnsemblePlan(
                        new EnsembleInput(
                                input,
                                Priors.of(rows),
                                Uncertainty.published(input.grid()),
                                new Draws(2048, Sampling.SOBOL, 1)),
                        EnsemblePlan.Detail.TOTAL);
        LeverPackage levers = all(input, 4);
        GoalSeek seek = new GoalSeek(goal, levers.most());
        while (seek.next().isPresent()) {
            double multiple = seek.next().getAsDouble();
            EnsemblePlan tried = plan.with(levers.times(multiple));
            EnsembleWorker worker = tried.worker();
            Ensemble ensemble =
                    Ensemble.of(IntStream.range(0, tried.blocks()).mapToObj(worker::run).toList());
            seek.take(new Trial(multiple, ensemble.coverage(YEAR)));
        }
        return seek.finding();
    }
}
