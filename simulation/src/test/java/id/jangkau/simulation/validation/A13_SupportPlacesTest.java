package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Section 5: support places at the start of each month; columns are X, L, E, S. */
class A13_SupportPlacesTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    private static LeverWindow places(int first, int last, double... persons) {
        return Windows.window(Lever.CONTRIBUTION_SUPPORT, first, last, persons);
    }

    /**
     * 1000 workers, 240 active, 40 of them supported; ℓ = 0.8: 160 lapsed and 600 not registered.
     */
    private static World world() {
        return new World().region(10, 1).cell(SegmentKind.NON_WAGE, 1000, 240, 40);
    }

    private static ModelParameters parameters() {
        return Plain.parameters().with(Parameter.LAPSED_RATIO, 0.8);
    }

    @Test
    void placesFillFromNotRegisteredAndLapsedInProportionToTheirSize() {
        // target 40 + 0.5·380 = 230: 190 of 760 move, a quarter of each
        ModelParameters parameters = parameters().with(Parameter.SUPPORT_MATCH, 0.5);

        Outcome outcome = Outcome.of(world().run(parameters, 2, places(1, 2, 380)));

        assertThat(outcome.starts()[1])
                .containsExactly(new double[] {450, 120, 200, 230}, ROUNDING);
        assertThat(outcome.ends()[2]).containsExactly(new double[] {450, 120, 200, 230}, ROUNDING);
    }

    @Test
    void whenPlacesEndSomeLapseAndTheOthersPay() {
        // 190 places end at the start of month 3: α = 0.7 of them lapse, the rest pay
        ModelParameters parameters = parameters().with(Parameter.LAPSE_AFTER_SUPPORT, 0.7);

        Outcome outcome = Outcome.of(world().run(parameters, 3, places(1, 2, 190)));

        assertThat(outcome.starts()[3])
                .containsExactly(new double[] {450, 120 + 133, 200 + 57, 40}, ROUNDING);
        assertThat(outcome.trajectory().support().get(2).stopped()).isCloseTo(133, ROUNDING);
        assertThat(outcome.trajectory().support().get(1).stopped()).isZero();
    }

    @Test
    void fewerPlacesReleaseOnlyTheDifference() {
        ModelParameters parameters = parameters().with(Parameter.LAPSE_AFTER_SUPPORT, 0.5);

        Outcome outcome =
                Outcome.of(world().run(parameters, 2, places(1, 1, 190), places(2, 2, 90)));

        assertThat(outcome.starts()[2])
                .containsExactly(new double[] {450, 120 + 50, 200 + 50, 130}, ROUNDING);
    }

    @Test
    void placesBeyondThoseNotCoveredStayEmptyAndAreCounted() {
        Outcome outcome = Outcome.of(world().run(parameters(), 1, places(1, 1, 1000)));

        assertThat(outcome.starts()[1]).containsExactly(new double[] {0, 0, 200, 800}, ROUNDING);
        assertThat(outcome.trajectory().support().get(0).unfilled()).isCloseTo(240, ROUNDING);
    }

    @Test
    void settingsOfPlacesAddUp() {
        Outcome outcome =
                Outcome.of(world().run(parameters(), 1, places(1, 1, 90), places(1, 1, 100)));

        assertThat(outcome.starts()[1])
                .containsExactly(new double[] {450, 120, 200, 230}, ROUNDING);
    }

    @Test
    void aRegionsPlacesGoToItsCellsByWhoIsNotCovered() {
        // two NON_WAGE cells with 760 and 240 not covered: 76 and 24 of a hundred places
        World world = world().cell(SegmentKind.NON_WAGE, 400, 160, 0);

        Outcome outcome = Outcome.of(world.run(Plain.parameters(), 1, places(1, 1, 100)));

        assertThat(outcome.starts()[1])
                .containsExactly(new double[] {684, 0, 200, 116, 216, 0, 160, 24}, ROUNDING);
    }

    @Test
    void theMatchOfPlacesDoesNotTouchThoseAtTheStart() {
        ModelParameters parameters = parameters().with(Parameter.SUPPORT_MATCH, 0.5);

        Outcome outcome = Outcome.of(world().run(parameters, 3));

        assertThat(outcome.ends()[3]).containsExactly(new double[] {600, 160, 200, 40}, ROUNDING);
    }

    @Test
    void wageWorkersSupportedAtTheStartAreNeitherRefilledNorReleased() {
        // section 5 is NON_WAGE only: S of a wage cell decays by equation (9)
        ModelParameters parameters =
                Plain.parameters().with(Parameter.TURNOVER, Plain.yearly(0.01));
        World world = new World().region(1, 0).cell(SegmentKind.WAGE, 1000, 240, 40);

        Outcome outcome = Outcome.of(world.run(parameters, 12));

        assertThat(outcome.ends()[12][3]).isCloseTo(40 * Math.exp(-0.12), ROUNDING);
    }

    @Test
    void placesOfOneRegionLeaveTheOtherAlone() {
        World two = world().region(10, 1).cell(SegmentKind.NON_WAGE, 1000, 240, 40);

        double[] state = Outcome.of(two.run(parameters(), 1, places(1, 1, 190, 0))).starts()[1];

        assertThat(Arrays.copyOf(state, 4))
                .containsExactly(new double[] {450, 120, 200, 230}, ROUNDING);
        assertThat(Arrays.copyOfRange(state, 4, 8))
                .containsExactly(new double[] {600, 160, 200, 40}, ROUNDING);
    }
}
