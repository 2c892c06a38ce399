package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.FieldLimits;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Refusal;
import id.jangkau.simulation.model.Refusal.Rule;
import id.jangkau.simulation.model.RefusedScheduleException;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.projection.Projector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 4: what cannot be carried out is refused with the reason, never silently cut. */
class A14_RefusalsTest {

    private static final int MONTHS = 24;

    /** Two regions; in the second one every NON_WAGE worker is covered. */
    private static ModelInput run(FieldLimits capacity, LeverWindow... windows) {
        ModelInput within =
                new World()
                        .region(10, 1)
                        .cell(SegmentKind.NON_WAGE, 1000, 400, 0)
                        .region(10, 1)
                        .cell(SegmentKind.NON_WAGE, 1000, 1000, 0)
                        .cell(SegmentKind.WAGE, 1000, 0, 0)
                        .run(Plain.parameters(), MONTHS, windows);
        return new ModelInput(
                within.grid(),
                within.start(),
                within.parameters(),
                within.schedule(),
                capacity,
                MONTHS);
    }

    private static List<Refusal> refusals(FieldLimits capacity, LeverWindow... windows) {
        ModelInput run = run(capacity, windows);
        return catchThrowableOfType(RefusedScheduleException.class, () -> Projector.project(run))
                .refusals();
    }

    private static Refusal onlyRefusal(FieldLimits capacity, LeverWindow... windows) {
        List<Refusal> refusals = refusals(capacity, windows);
        assertThat(refusals).hasSize(1);
        return refusals.get(0);
    }

    private static void accepts(LeverWindow... windows) {
        assertThatCode(() -> Projector.project(run(FieldLimits.MODEL_LIMITS, windows)))
                .doesNotThrowAnyException();
    }

    private static void is(Refusal actual, Refusal expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withComparatorForType(
                        (a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b), Double.class)
                .isEqualTo(expected);
    }

    @Test
    void moreVillagesThanThereAreAreRefusedInTheFirstMonthAndRegion() {
        // four months each: 0.3, 0.6, 0.9, then 1.2 in month 2 + 3 = 5, in the second region
        Refusal refusal =
                onlyRefusal(FieldLimits.MODEL_LIMITS, Windows.villages(4, 2, 20, 0.2, 0.3));

        is(refusal, new Refusal(Rule.VILLAGE_SHARE, Lever.VILLAGE_ENGAGEMENT, 0, 1, 5, 1.2, 1));
    }

    @Test
    void villagesBeyondTheFieldLimitsAreRefused() {
        FieldLimits half = new FieldLimits(0.5, 1, 1000);

        Refusal refusal = onlyRefusal(half, Windows.villages(4, 2, 20, 0.2, 0));

        is(refusal, new Refusal(Rule.VILLAGE_SHARE, Lever.VILLAGE_ENGAGEMENT, 0, 0, 4, 0.6, 0.5));
    }

    @Test
    void theLastSettingThatAddsToTheBreachIsNamed() {
        Refusal refusal =
                onlyRefusal(
                        FieldLimits.MODEL_LIMITS,
                        Windows.villages(1, 1, 20, 0.6, 0.6),
                        Windows.window(Lever.ACCOMPANIMENT, 1, 20, 0.5, 0.5),
                        Windows.villages(2, 4, 9, 0, 0.5), // breaks it in region 1
                        Windows.villages(1, 11, 20, 0.1, 0.1), // comes later
                        Windows.villages(1, 4, 4, 0.1, 0)); // is elsewhere

        is(refusal, new Refusal(Rule.VILLAGE_SHARE, Lever.VILLAGE_ENGAGEMENT, 2, 1, 4, 1.1, 1));
    }

    @Test
    void aVillageMayBeEngagedAgainWhenItsMonthsAreOver() {
        accepts(Windows.villages(2, 1, 1, 1, 1), Windows.villages(2, 3, 3, 1, 1));

        Refusal refusal =
                onlyRefusal(
                        FieldLimits.MODEL_LIMITS,
                        Windows.villages(2, 1, 1, 1, 1),
                        Windows.villages(2, 2, 2, 1, 1));
        is(refusal, new Refusal(Rule.VILLAGE_SHARE, Lever.VILLAGE_ENGAGEMENT, 1, 0, 2, 2, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCOMPANIMENT", "CONTRIBUTION_DISCOUNT", "RETENTION_HELP"})
    void sharesOfOneLeverAboveOneAreRefused(Lever lever) {
        Refusal refusal =
                onlyRefusal(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(lever, 1, 9, 0.5, 0.7),
                        Windows.window(lever, 3, 9, 0.4, 0.4));

        is(refusal, new Refusal(Rule.SHARE, lever, 1, 1, 3, 1.1, 1));
        accepts(
                Windows.window(lever, 1, 9, 0.33, 1),
                Windows.window(lever, 3, 9, 0.56, 0),
                Windows.window(lever, 3, 9, 0.11, 0)); // 0.33 + 0.56 + 0.11 > 1 by rounding alone
    }

    @Test
    void moreThanAllEmployersInAMonthAreMoreThanAShareAndMoreThanARound() {
        List<Refusal> refusals =
                refusals(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(Lever.EMPLOYER_COMPLIANCE, 7, 7, 1.5, 0));

        is(refusals.get(0), new Refusal(Rule.SHARE, Lever.EMPLOYER_COMPLIANCE, 0, 0, 7, 1.5, 1));
        is(
                refusals.get(1),
                new Refusal(Rule.COMPLIANCE_ROUNDS, Lever.EMPLOYER_COMPLIANCE, 0, 0, 7, 1.5, 1));
        assertThat(refusals).hasSize(2);
    }

    @Test
    void employersAreContactedOnceInAnyTwelveMonths() {
        // a tenth each month from month 3: the eleventh tenth comes in month 13
        Refusal refusal =
                onlyRefusal(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(Lever.EMPLOYER_COMPLIANCE, 3, 20, 0, 0.1));

        is(
                refusal,
                new Refusal(Rule.COMPLIANCE_ROUNDS, Lever.EMPLOYER_COMPLIANCE, 0, 1, 13, 1.1, 1));
    }

    @Test
    void twelveTwelfthsAndNineNinthsAreOneRound() {
        accepts(Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, MONTHS, 1.0 / 12, 1.0 / 12));
        // nine ninths, added one by one, are 1 + 2e-16
        accepts(Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 9, 1.0 / 9, 1.0 / 9));
    }

    @Test
    void aSecondRoundMayBeginWhenTheFirstIsTwelveMonthsOld() {
        LeverWindow first = Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 1, 1, 1);

        accepts(first, Windows.window(Lever.EMPLOYER_COMPLIANCE, 13, 13, 1, 1));

        Refusal refusal =
                onlyRefusal(
                        FieldLimits.MODEL_LIMITS,
                        first,
                        Windows.window(Lever.EMPLOYER_COMPLIANCE, 12, 12, 1, 1));
        is(refusal, new Refusal(Rule.COMPLIANCE_ROUNDS, Lever.EMPLOYER_COMPLIANCE, 1, 0, 12, 2, 1));
    }

    @Test
    void roundsBeyondTheFieldLimitsAreRefused() {
        FieldLimits halfARound = new FieldLimits(1, 0.5, 1000);

        Refusal refusal =
                onlyRefusal(halfARound, Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 20, 0.2, 0.2));

        is(
                refusal,
                new Refusal(Rule.COMPLIANCE_ROUNDS, Lever.EMPLOYER_COMPLIANCE, 0, 0, 3, 0.6, 0.5));
    }

    @Test
    void placesWhereNobodyIsEligibleAreRefused() {
        Refusal refusal =
                onlyRefusal(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 4, 50, 0),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 3, 4, 50, 5));

        // the 1000 WAGE workers of the region are not covered, but places are for others
        is(
                refusal,
                new Refusal(Rule.NO_ELIGIBLE_WORKERS, Lever.CONTRIBUTION_SUPPORT, 1, 1, 3, 5, 0));
    }

    @Test
    void theFirstMonthIsNamedWhateverTheOrderOfTheSettings() {
        Refusal refusal =
                onlyRefusal(
                        FieldLimits.MODEL_LIMITS,
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 5, 9, 0, 7),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 2, 9, 0, 5),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 4, 9, 0, 3));

        is(
                refusal,
                new Refusal(Rule.NO_ELIGIBLE_WORKERS, Lever.CONTRIBUTION_SUPPORT, 1, 1, 2, 5, 0));
    }

    @Test
    void placesBeyondTheCapacityAreRefusedOverAllRegions() {
        World two =
                new World()
                        .region(1, 1)
                        .cell(SegmentKind.NON_WAGE, 1000, 400, 0)
                        .region(1, 1)
                        .cell(SegmentKind.NON_WAGE, 1000, 400, 0);
        ModelInput run =
                two.run(
                        Plain.parameters(),
                        MONTHS,
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 9, 30, 30),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 4, 9, 0, 41),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 10, 12, 30, 0)); // comes later
        FieldLimits hundred = new FieldLimits(1, 1, 100);
        ModelInput limited =
                new ModelInput(
                        run.grid(), run.start(), run.parameters(), run.schedule(), hundred, MONTHS);

        RefusedScheduleException refused =
                catchThrowableOfType(
                        RefusedScheduleException.class, () -> Projector.project(limited));

        is(
                refused.refusals().get(0),
                new Refusal(Rule.SUPPORT_PLACES, Lever.CONTRIBUTION_SUPPORT, 1, -1, 4, 101, 100));
        assertThat(refused).hasMessageContaining("SUPPORT_PLACES");
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        List<Refusal> refusals =
                refusals(
                        new FieldLimits(0.5, 0.5, 10),
                        Windows.villages(1, 1, 1, 0.6, 0),
                        Windows.window(Lever.ACCOMPANIMENT, 1, 1, 1.1, 0),
                        Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 1, 1.1, 0),
                        Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, 1, 1.1, 0),
                        Windows.window(Lever.RETENTION_HELP, 1, 1, 1.1, 0),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 1, 20, 1));

        assertThat(refusals)
                .extracting(Refusal::rule)
                .containsExactly(
                        Rule.VILLAGE_SHARE,
                        Rule.SHARE,
                        Rule.SHARE,
                        Rule.SHARE,
                        Rule.SHARE,
                        Rule.COMPLIANCE_ROUNDS,
                        Rule.NO_ELIGIBLE_WORKERS,
                        Rule.SUPPORT_PLACES);
        assertThat(refusals).extracting(Refusal::window).containsExactly(0, 1, 2, 3, 4, 2, 5, 5);
    }

    @Test
    void whatWouldBreakOnlyAfterTheHorizonIsNotRefused() {
        accepts(Windows.villages(12, MONTHS - 3, 60, 0.25, 0.25));
        accepts(Windows.window(Lever.EMPLOYER_COMPLIANCE, MONTHS - 9, 60, 0.1, 0.1));
        accepts(Windows.window(Lever.CONTRIBUTION_SUPPORT, MONTHS + 1, 60, 0, 5));
    }
}
