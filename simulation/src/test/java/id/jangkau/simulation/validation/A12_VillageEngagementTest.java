package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Section 4: engaged villages, their contacts, and paperwork help. Ten villages, 600 workers not
 * covered (u = 60 a village), of whom 1 − e^−y = 20 % enrol when contacted; nothing else moves.
 */
class A12_VillageEngagementTest {

    private static final double EFFECT = 0.2;
    private static final Offset<Double> STEPS = within(1e-6);

    private static ModelParameters parameters() {
        return Plain.parameters().with(Parameter.VILLAGE_EFFECT, EFFECT);
    }

    /** Not registered workers at the end of each month, of 600. */
    private static double[] notRegistered(
            ModelParameters parameters, int months, LeverWindow... windows) {
        Outcome outcome =
                Outcome.of(
                        World.oneCell(SegmentKind.NON_WAGE, 1000, 400)
                                .run(parameters, months, windows));
        double[] persons = new double[months + 1];
        for (int month = 0; month <= months; month++) {
            persons[month] = outcome.persons(Compartment.NOT_REGISTERED, month, 0);
        }
        return persons;
    }

    @Test
    void oneEngagementOfEveryVillageEnrolsTheShareOfThoseContacted() {
        // a = 1 for D = 6 months at y·w/D a month: X = 600·e^−y = 600·0.8
        double[] left = notRegistered(parameters(), 8, Windows.villages(6, 1, 1, 1));

        assertThat(left[6]).isCloseTo(480, STEPS);
        assertThat(left[8]).isEqualTo(left[6]);
    }

    @Test
    void aVillageStaysEngagedForItsMonthsAndNoLonger() {
        // newly engaged in months 2 and 3, three months each: a = 0, .2, .4, .4, .2, 0
        double[] left = notRegistered(parameters(), 6, Windows.villages(3, 2, 3, 0.2));

        double dose = -Math.log(1 - EFFECT) / 3;
        double[] active = {0, 0, 0.2, 0.4, 0.4, 0.2, 0};
        double expected = 600;
        for (int month = 1; month <= 6; month++) {
            expected *= Math.exp(-dose * active[month]);
            assertThat(left[month]).isCloseTo(expected, STEPS);
        }
    }

    @Test
    void anEngagementThatOutlivesTheHorizonIsCutOffByIt() {
        double[] shorter = notRegistered(parameters(), 4, Windows.villages(6, 3, 12, 0.1));
        double[] longer = notRegistered(parameters(), 16, Windows.villages(6, 3, 12, 0.1));

        assertThat(shorter).isEqualTo(Arrays.copyOf(longer, 5));
    }

    @Test
    void settingsOfDifferentLengthAddUp() {
        // 0.1·1/2 + 0.3·1/6 = 0.1 of y in month 1
        double[] left =
                notRegistered(
                        parameters(),
                        1,
                        Windows.villages(2, 1, 1, 0.1),
                        Windows.villages(6, 1, 1, 0.3));

        assertThat(left[1]).isCloseTo(600 * Math.pow(1 - EFFECT, 0.1), STEPS);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 2, 0.6666666666666666", // C·D/u = 20·2/60: the officials' time is the limit
        "20, 3, 1", // 20·3/60 = 1 = w
        "20, 6, 1", // 20·6/60 = 2: everybody is contacted, nobody twice
        "5, 6, 0.5" // 5·6/60
    })
    void contactsAreLimitedByTheTimeOfOfficials(double perMonth, int duration, double contacted) {
        ModelParameters parameters =
                parameters().with(Parameter.CONTACTS_PER_VILLAGE_MONTH, perMonth);

        double[] left = notRegistered(parameters, duration, Windows.villages(duration, 1, 1, 1));

        assertThat(left[duration]).isCloseTo(600 * Math.pow(1 - EFFECT, contacted), STEPS);
    }

    @ParameterizedTest
    @CsvSource({"20, 0.5", "2, 0.2"}) // min(0.5, 20·6/60 = 2) and min(0.5, 2·6/60 = 0.2)
    void contactsAreLimitedByTheShareThatCanBeFound(double perMonth, double contacted) {
        ModelParameters parameters =
                parameters()
                        .with(Parameter.CONTACT_SHARE, 0.5)
                        .with(Parameter.CONTACTS_PER_VILLAGE_MONTH, perMonth);

        double[] left = notRegistered(parameters, 6, Windows.villages(6, 1, 1, 1));

        assertThat(left[6]).isCloseTo(600 * Math.pow(1 - EFFECT, contacted), STEPS);
    }

    @Test
    void paperworkHelpCompletesTheAttemptsThatWouldHaveFailed() {
        // χ = 0.4 and half of the villages helped: v' = v·(1 + 1.5·0.5) = 1.75·v for six months
        ModelParameters parameters = parameters().with(Parameter.COMPLETION, 0.4);

        double[] left =
                notRegistered(
                        parameters,
                        6,
                        Windows.villages(6, 1, 1, 1),
                        Windows.window(Lever.ACCOMPANIMENT, 1, 6, 0.5));

        assertThat(left[6]).isCloseTo(600 * Math.pow(1 - EFFECT, 1.75), STEPS);
    }

    @Test
    void lapsedWorkersAreContactedLikeOthers() {
        // λ = ρ = 0 and 200 lapsed at the start, who stay so (ω = 0) until they are contacted
        ModelParameters parameters = parameters().with(Parameter.LAPSED_RATIO, 0.5);
        Outcome outcome =
                Outcome.of(
                        World.oneCell(SegmentKind.NON_WAGE, 1000, 400)
                                .run(parameters, 6, Windows.villages(6, 1, 1, 1)));

        assertThat(outcome.persons(Compartment.LAPSED, 6, 0)).isCloseTo(200 * 0.8, STEPS);
        assertThat(outcome.persons(Compartment.NOT_REGISTERED, 6, 0)).isCloseTo(400 * 0.8, STEPS);
        assertThat(outcome.persons(Compartment.PAYING, 6, 0)).isCloseTo(400 + 120, STEPS);
    }

    @Test
    void aRegionWithoutVillagesHasNobodyToContact() {
        World city = new World().region(0, 1).cell(SegmentKind.NON_WAGE, 1000, 400, 0);

        Outcome outcome = Outcome.of(city.run(parameters(), 3, Windows.villages(1, 1, 3, 0.5)));

        assertThat(outcome.active(3, 0)).isEqualTo(400);
    }

    @Test
    void aVillageWhereEverybodyIsCoveredAtFirstStillReachesLaterEntrants() {
        // u = 0, so w alone limits; entrants of one month are the only ones not covered
        ModelParameters parameters =
                parameters()
                        .with(Parameter.TURNOVER, Plain.yearly(0.02))
                        .with(Parameter.CONTACT_SHARE, 0.5)
                        .with(Parameter.CONTACTS_PER_VILLAGE_MONTH, 20);
        World full = World.oneCell(SegmentKind.NON_WAGE, 1000, 1000);

        Outcome idle = Outcome.of(full.run(parameters, 2));
        Outcome engaged = Outcome.of(full.run(parameters, 2, Windows.villages(1, 2, 2, 1)));

        // month 2 starts with X₁ = 1000·(1 − e^−τ); X' = τ(N − X) − vX with v = ½·y
        double v = -0.5 * Math.log(1 - EFFECT);
        double start = 1000 * (1 - Math.exp(-0.02));
        double balance = 0.02 * 1000 / (0.02 + v);
        assertThat(idle.persons(Compartment.NOT_REGISTERED, 1, 0)).isCloseTo(start, STEPS);
        assertThat(engaged.persons(Compartment.NOT_REGISTERED, 2, 0))
                .isCloseTo(balance + (start - balance) * Math.exp(-0.02 - v), STEPS);
    }
}
