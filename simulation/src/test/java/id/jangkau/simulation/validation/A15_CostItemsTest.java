package id.jangkau.simulation.validation;

import static id.jangkau.simulation.validation.CostedWorld.COSTS;
import static id.jangkau.simulation.validation.CostedWorld.money;
import static id.jangkau.simulation.validation.CostedWorld.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Section 7: every cost worked out by hand on {@link CostedWorld}, in rupiah. */
class A15_CostItemsTest {

    private static final Offset<Double> ROUNDING = within(1e-3); // of millions

    @Test
    void villagesCostTheirMonthsAndTheirContacts() {
        // three months each. Region 0: C·D/u = 8·3/60 = 0.4, so 60·0.4/3 = 8 contacts a village and
        // month; region 1: 8·3/30 = 0.8 > w = 0.6, so 30·0.6/3 = 6
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.CONTACTS_PER_VILLAGE_MONTH, 8)
                        .with(Parameter.CONTACT_SHARE, 0.6);

        Money money = money(parameters, Windows.villages(3, 1, 2, 0.1, 0.2));

        // newly engaged 1 + 4 villages in months 1 and 2: 1·(600,000 + 8·14,600) +
        // 4·(600,000 + 6·14,600) = 716,800 + 2,750,400 a cohort; cohorts 1, 2, 2, 1
        double cohort = 3_467_200;
        assertThat(money.byLever().get(Lever.VILLAGE_ENGAGEMENT))
                .containsExactly(months(cohort, 2 * cohort, 2 * cohort, cohort), ROUNDING);
        // usual payers: the village month by 2, the listing of 8 + 24 contacts by 1
        assertThat(money.byPayer(2)[1]).isCloseTo(5 * 600_000, ROUNDING);
        assertThat(money.byPayer(1)[1]).isCloseTo(32 * 14_600, ROUNDING);
    }

    @Test
    void aVillageWithoutWorkersToContactCostsOnlyItsMonths() {
        World covered = new World().region(10, 1).cell(SegmentKind.NON_WAGE, 500, 500, 0);
        ModelInput run = covered.run(Plain.parameters(), 1, Windows.villages(1, 1, 1, 0.1));

        Money money = Costing.of(run, Outcome.of(run).trajectory(), COSTS);

        assertThat(money.total()).containsExactly(new double[] {0, 600_000}, ROUNDING);
    }

    @Test
    void aRegionWithoutVillagesCostsNothing() {
        World city = new World().region(0, 1).cell(SegmentKind.NON_WAGE, 500, 100, 0);
        ModelInput run = city.run(Plain.parameters(), 1, Windows.villages(1, 1, 1, 0.1));

        Money money = Costing.of(run, Outcome.of(run).trajectory(), COSTS);

        assertThat(money.total()).containsOnly(0);
        assertThat(money.byLever()).containsOnlyKeys(Lever.VILLAGE_ENGAGEMENT);
    }

    @Test
    void paperworkHelpCostsEngagedVillagesInItsShare() {
        // engaged, two months each: 1 village, 2, 2, 1; helped at 0.5 in months 2 and 3 only
        Money money =
                money(
                        Windows.villages(2, 1, 3, 0.1, 0),
                        Windows.window(Lever.ACCOMPANIMENT, 2, 3, 0.5, 0.5));

        assertThat(money.byLever().get(Lever.ACCOMPANIMENT))
                .containsExactly(months(0, 300_000, 300_000), ROUNDING);
    }

    @Test
    void mediaCostTheirSpendForEachWorkerAtTheStart() {
        // 150·1,500 + 100·1,650; the workforce grows, the bill does not
        Money money =
                money(
                        Plain.parameters().with(Parameter.WORKER_GROWTH, 0.05),
                        Windows.window(Lever.MEDIA_CAMPAIGN, 3, 4, 150, 100));

        assertThat(money.byLever().get(Lever.MEDIA_CAMPAIGN))
                .containsExactly(months(0, 0, 390_000, 390_000), ROUNDING);
        assertThat(money.byPayer(0)[3]).isCloseTo(390_000, ROUNDING);
    }

    @Test
    void employersAreSplitOverRegionsByWageMembers() {
        // 400 employers, 300 and 100 by WAGE members 300 : 100; 0.05·300 + 0.02·100 = 17 contacts
        Money money = money(Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 1, 0.05, 0.02));

        assertThat(money.byLever().get(Lever.EMPLOYER_COMPLIANCE))
                .containsExactly(months(17 * 150_000), ROUNDING);
        assertThat(money.byPayer(3)[1]).isCloseTo(17 * 150_000, ROUNDING);
    }

    @Test
    void withoutWageMembersThereAreNoEmployersToContact() {
        World village = new World().region(10, 1).cell(SegmentKind.NON_WAGE, 500, 50, 0);
        ModelInput run =
                village.run(
                        Plain.parameters(),
                        1,
                        Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 1, 0.05));

        Money money = Costing.of(run, Outcome.of(run).trajectory(), COSTS);

        assertThat(money.total()).containsOnly(0);
    }

    @Test
    void aDiscountCostsHalfTheContributionOfPayingNonWageMembers() {
        // ½·16,800·(1·300 + 0.5·50)
        Money money = money(Windows.window(Lever.CONTRIBUTION_DISCOUNT, 2, 2, 1, 0.5));

        assertThat(money.byLever().get(Lever.CONTRIBUTION_DISCOUNT))
                .containsExactly(months(0, 2_730_000), ROUNDING);
        assertThat(money.byPayer(3)[2]).isCloseTo(2_730_000, ROUNDING);
    }

    @Test
    void retentionHelpCostsEveryPayingMemberItReaches() {
        // 500·(0.4·600 + 0.2·150): both segments
        Money money = money(Windows.window(Lever.RETENTION_HELP, 1, 1, 0.4, 0.2));

        assertThat(money.byLever().get(Lever.RETENTION_HELP))
                .containsExactly(months(135_000), ROUNDING);
    }

    @Test
    void supportCostsThePlacesThatAreFilledBeyondThoseAtTheStart() {
        // 0.5·200 = 100 places find a person
        Money money =
                money(
                        Plain.parameters().with(Parameter.SUPPORT_MATCH, 0.5),
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 2, 3, 200, 0));

        assertThat(money.byLever().get(Lever.CONTRIBUTION_SUPPORT))
                .containsExactly(months(0, 1_680_000, 1_680_000), ROUNDING);
        assertThat(money.byPayer(1)[2]).isCloseTo(1_680_000, ROUNDING);
    }

    @Test
    void placesAtTheStartAreCountedApart() {
        double[] everyMonth = months(new double[12]);
        Arrays.fill(everyMonth, 1, 13, 100 * 16_800);

        assertThat(money().supportAtStart()).containsExactly(everyMonth, ROUNDING);
        Money more = money(Windows.window(Lever.CONTRIBUTION_SUPPORT, 2, 3, 200, 0));
        assertThat(more.supportAtStart()).containsExactly(everyMonth, ROUNDING);
        assertThat(money().total()).containsOnly(0);
        assertThat(money().byLever()).isEmpty();
    }

    @Test
    void costsAreCountedOnTheStateJustAfterTheMonthStart() {
        // 100 places of month 1 end in month 2, when all 100 go on paying: E = 400 from then on
        Money money =
                money(
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 1, 100, 0),
                        Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, 2, 1, 0));

        assertThat(money.byLever().get(Lever.CONTRIBUTION_DISCOUNT))
                .containsExactly(months(300 * 8_400, 400 * 8_400), ROUNDING);
    }

    @Test
    void costsFollowMembersFromMonthToMonth() {
        // τ alone would empty S; it is full again at each month's start, while E decays by e^−τ
        ModelParameters parameters =
                Plain.parameters().with(Parameter.TURNOVER, Plain.yearly(0.01));
        World world = new World().region(1, 1).cell(SegmentKind.NON_WAGE, 200, 200, 100);
        ModelInput run = world.run(parameters, 3, Windows.window(Lever.RETENTION_HELP, 1, 3, 1));

        Money money = Costing.of(run, Outcome.of(run).trajectory(), COSTS);

        double decay = Math.exp(-0.01);
        assertThat(money.byLever().get(Lever.RETENTION_HELP))
                .containsExactly(
                        new double[] {0, 50_000, 50_000 * decay, 50_000 * decay * decay}, ROUNDING);
        assertThat(money.supportAtStart()[3]).isCloseTo(1_680_000, ROUNDING);
    }
}
