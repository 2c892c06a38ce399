package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Section 3: the start, its two hazards, and cells in which something is missing. */
class A10_StartTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    private static double[] flow(ModelInput run) {
        CoverageModel model = new CoverageModel(run);
        double[] flow = new double[model.dimension()];
        model.derivative(1, model.startState(), flow);
        return flow;
    }

    @Test
    void theStartOfKalimantanIsThePublishedFigure() {
        Outcome outcome = Outcome.of(Kalimantan.run(1));

        assertThat(outcome.trajectory().workers()[0]).isCloseTo(7_996_826, ROUNDING);
        assertThat(outcome.trajectory().active()[0]).isCloseTo(3_302_762, ROUNDING);
        assertThat(outcome.trajectory().clippedCells()).isEmpty();
    }

    @Test
    void theLapsedAreAtMostHalfOfThoseNotCovered() {
        ModelParameters parameters = Plain.parameters().with(Parameter.LAPSED_RATIO, 0.5);
        World world =
                new World()
                        .region(1, 0)
                        .cell(SegmentKind.WAGE, 1000, 400, 0) // ℓE = 200 of 600 not covered
                        .cell(SegmentKind.WAGE, 1000, 800, 0); // ℓE = 400 of 200 not covered

        double[] start = new CoverageModel(world.run(parameters, 1)).startState();

        assertThat(start).containsExactly(400, 200, 400, 0, 100, 100, 800, 0);
    }

    @Test
    void supportedMembersLeaveNoLapsedBehind() {
        // L = ℓ·E counts those who paid themselves: E = 400 − 300
        ModelParameters parameters = Plain.parameters().with(Parameter.LAPSED_RATIO, 0.5);
        World world = new World().region(1, 0).cell(SegmentKind.NON_WAGE, 1000, 400, 300);

        double[] start = new CoverageModel(world.run(parameters, 1)).startState();

        assertThat(start).containsExactly(550, 50, 100, 300);
    }

    @Test
    void enrolmentBeyondOneHalfAMonthIsClippedAndReported() {
        // e₀ = λE/X = 0.1·900/100 = 0.9, cut to 0.5: E' = 0.5·100 − 90
        ModelParameters parameters = Plain.parameters().with(Parameter.LAPSE, Plain.yearly(0.1));
        ModelInput run = World.oneCell(SegmentKind.WAGE, 1000, 900).run(parameters, 1);

        assertThat(Outcome.of(run).trajectory().clippedCells()).containsExactly(0);
        assertThat(flow(run)).containsExactly(new double[] {-50, 90, -40, 0}, ROUNDING);
    }

    @Test
    void enrolmentBelowZeroIsClippedAndReported() {
        // θ = −0.01 with nobody lapsing asks for e₀ = −4/600
        ModelParameters parameters =
                Plain.parameters().with(Parameter.TREND, Plain.yearlyGrowth(-0.01));
        ModelInput run = World.oneCell(SegmentKind.WAGE, 1000, 400).run(parameters, 1);

        assertThat(Outcome.of(run).trajectory().clippedCells()).containsExactly(0);
        assertThat(flow(run)).containsExactly(new double[4], within(0.0));
    }

    @Test
    void droppingOffTheRegisterIsClippedAtBothEndsAndReported() {
        // cell 0: ω = λE/L = 0.1·600/30 = 2, cut to 0.5; cell 1: ω = −ρ, cut to 0. In both e₀ is
        // inside: 60/370 and 0
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.LAPSED_RATIO, 0.05)
                        .with(Parameter.LAPSE, SegmentKind.WAGE, Plain.yearly(0.1))
                        .with(Parameter.TREND, SegmentKind.NON_WAGE, Plain.yearlyGrowth(0.01));
        ModelInput run =
                new World()
                        .region(1, 0)
                        .cell(SegmentKind.WAGE, 1000, 600, 0)
                        .cell(SegmentKind.NON_WAGE, 1000, 600, 0)
                        .run(parameters, 1);

        assertThat(Outcome.of(run).trajectory().clippedCells()).containsExactly(0, 1);
        assertThat(flow(run)).containsExactly(new double[] {-45, 45, 0, 0, -6, 0, 6, 0}, ROUNDING);
    }

    @Test
    void onlyTheCellsThatWereClippedAreNamed() {
        ModelParameters parameters = Plain.parameters().with(Parameter.LAPSE, Plain.yearly(0.1));
        World world =
                new World()
                        .region(1, 0)
                        .cell(SegmentKind.WAGE, 1000, 300, 0)
                        .cell(SegmentKind.WAGE, 1000, 900, 0)
                        .cell(SegmentKind.WAGE, 1000, 300, 0);

        assertThat(Outcome.of(world.run(parameters, 1)).trajectory().clippedCells())
                .containsExactly(1);
    }

    @Test
    void aCellWithoutWorkersStaysEmptyAndNeverSpoilsTheOthers() {
        World world =
                new World()
                        .region(0, 0.5)
                        .cell(SegmentKind.WAGE, 0, 0, 0)
                        .cell(SegmentKind.NON_WAGE, 0, 0, 0)
                        .region(10, 0.5)
                        .cell(SegmentKind.NON_WAGE, 1000, 300, 50);
        LeverWindow[] levers =
                Arrays.stream(Lever.values())
                        .map(
                                lever ->
                                        lever == Lever.CONTRIBUTION_SUPPORT
                                                ? Windows.window(lever, 2, 9, 0, 100)
                                                : Windows.window(lever, 2, 9, 0.05, 0.05))
                        .toArray(LeverWindow[]::new);

        Outcome outcome = Outcome.of(world.run(Priors.central(), 12, levers));

        for (double[] state : outcome.ends()) {
            assertThat(Arrays.copyOf(state, 8)).containsExactly(new double[8], within(0.0));
            assertThat(Arrays.stream(state).sum()).isFinite().isPositive();
        }
        assertThat(outcome.trajectory().activeByRegion()[0]).containsOnly(0);
    }

    @Test
    void whereEverybodyIsCoveredNobodyEnrolsOrDropsOff() {
        // X = L = 0: e₀ = ω = 0 although λE would ask for more than nobody can give
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.LAPSED_RATIO, 0.2)
                        .with(Parameter.LAPSE, Plain.yearly(0.1));
        ModelInput run = World.oneCell(SegmentKind.WAGE, 1000, 1000).run(parameters, 1);

        assertThat(Outcome.of(run).trajectory().clippedCells()).isEmpty();
        assertThat(flow(run)).containsExactly(new double[] {0, 100, -100, 0}, ROUNDING);
    }

    @Test
    void whereNobodyIsCoveredNobodyIsLapsed() {
        // A = 0: L = 0, so ω = 0, and e₀ = 0
        ModelInput run = World.oneCell(SegmentKind.NON_WAGE, 1000, 0).run(Priors.central(), 12);

        Outcome outcome = Outcome.of(run);

        assertThat(outcome.active(12, 0)).isZero();
        assertThat(outcome.trajectory().clippedCells()).isEmpty();
    }
}
