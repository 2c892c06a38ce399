package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 6: no lever set = baseline exactly, bit for bit. */
class A02_NoLeverTest {

    private static final int MONTHS = 24;
    private static final double[][] BASELINE = Outcome.of(Kalimantan.run(MONTHS)).ends();

    @ParameterizedTest
    @EnumSource(Lever.class)
    void aLeverOfStrengthZeroIsNoLever(Lever lever) {
        LeverWindow idle = Kalimantan.everywhere(lever, 0, 1, MONTHS);

        assertThat(Outcome.of(Kalimantan.run(MONTHS, idle)).ends()).isDeepEqualTo(BASELINE);
    }

    @ParameterizedTest
    @EnumSource(Lever.class)
    void aLeverAfterTheHorizonIsNoLever(Lever lever) {
        LeverWindow later =
                Kalimantan.everywhere(
                        lever, Kalimantan.position(lever, "high"), MONTHS + 1, MONTHS + 12);

        assertThat(Outcome.of(Kalimantan.run(MONTHS, later)).ends()).isDeepEqualTo(BASELINE);
    }

    @Test
    void paperworkHelpWithoutEngagedVillagesChangesNothing() {
        LeverWindow help = Kalimantan.everywhere(Lever.ACCOMPANIMENT, 1, 1, MONTHS);

        assertThat(Outcome.of(Kalimantan.run(MONTHS, help)).ends()).isDeepEqualTo(BASELINE);
    }

    @Test
    void villagesPaperworkHelpAndPlacesLeaveWageWorkersAlone() {
        // the parameter exists in the segment; the lever still does not reach it
        ModelParameters parameters = Plain.parameters().with(Parameter.VILLAGE_EFFECT, 0.5);
        World world =
                new World()
                        .region(10, 1)
                        .cell(SegmentKind.WAGE, 1000, 500, 0)
                        .cell(SegmentKind.NON_WAGE, 1000, 500, 0);

        Outcome outcome =
                Outcome.of(
                        world.run(
                                parameters,
                                3,
                                Windows.villages(1, 1, 3, 0.5),
                                Windows.window(Lever.ACCOMPANIMENT, 1, 3, 0.5),
                                Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 3, 50)));

        assertThat(outcome.active(3, 0)).isEqualTo(500);
        assertThat(outcome.active(3, 1)).isGreaterThan(550);
    }

    @Test
    void employerComplianceLeavesNonWageWorkersAlone() {
        ModelParameters parameters = Plain.parameters().with(Parameter.COMPLIANCE_EFFECT, 0.5);
        World world = World.oneCell(SegmentKind.NON_WAGE, 1000, 500);

        Outcome outcome =
                Outcome.of(
                        world.run(
                                parameters,
                                3,
                                Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 3, 0.1)));

        assertThat(outcome.active(3, 0)).isEqualTo(500);
    }
}
