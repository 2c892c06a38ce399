package id.jangkau.simulation.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelInputTest {

    private static final World ONE = World.oneCell(SegmentKind.WAGE, 1000, 400);

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 241, 10_000})
    void aHorizonOutsideTwentyYearsIsRefused(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.run(Plain.parameters(), months))
                .withMessage("The horizon (%s months) must be 1 to 240.", months);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 240})
    void oneMonthAndTwentyYearsAreTaken(int months) {
        assertThatCode(() -> ONE.run(Plain.parameters(), months)).doesNotThrowAnyException();
    }

    @Test
    void aLeverSpeaksOfEveryRegion() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ONE.run(
                                        Plain.parameters(),
                                        1,
                                        Windows.window(Lever.MEDIA_CAMPAIGN, 1, 1, 1, 2)))
                .withMessage("strength of MEDIA_CAMPAIGN has 2 entries; expected 1.");
    }

    @Test
    void theFiguresAreOfTheCells() {
        StartFigures two = new StartFigures(new double[2], new double[2], new double[2]);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new ModelInput(
                                        ONE.grid(),
                                        two,
                                        Plain.parameters(),
                                        LeverSchedule.NONE,
                                        FieldLimits.MODEL_LIMITS,
                                        1))
                .withMessage("start figures has 2 entries; expected 1.");
    }

    @ParameterizedTest
    @CsvSource({"100, 101, 0", "100, 50, 51"})
    void membersAreWorkersAndSupportedAreMembers(double workers, double active, double supported) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures(workers, active, supported))
                .withMessage(
                        "Cell 0 has %s workers, %s active and %s supported; expected a falling row.",
                        workers, active, supported);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 0, 0, workers, NaN",
        "1, -1, 0, active, -1.0",
        "1, 1, NaN, supported, NaN",
        "Infinity, 1, 0, workers, Infinity"
    })
    void figuresAreNumbers(double workers, double active, double supported, String of, String is) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures(workers, active, supported))
                .withMessage("%s[0] (%s) must be finite and not negative.", of, is);
    }

    private static StartFigures figures(double workers, double active, double supported) {
        return new StartFigures(
                new double[] {workers}, new double[] {active}, new double[] {supported});
    }

    @Test
    void figuresAreOfTheSameCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StartFigures(new double[2], new double[1], new double[2]))
                .withMessage("active has 1 entries; expected 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StartFigures(new double[2], new double[2], new double[1]))
                .withMessage("supported has 1 entries; expected 2.");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 1, 1",
        "1.1, 1, 1",
        "50, 1, 1",
        "1, -0.1, 1",
        "1, 2, 1",
        "1, 1, -0.1",
        "NaN, 1, 1",
        "1, NaN, 1",
        "1, 1, NaN"
    })
    void limitsAreAShareAtMostOneRoundAndPlaces(double villages, double rounds, double places) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldLimits(villages, rounds, places))
                .withMessageEndingWith("must be a share, at most one round, and places.");
    }
}
