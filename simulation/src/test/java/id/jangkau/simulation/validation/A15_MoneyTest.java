package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.projection.CostItem;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.UnitCosts;
import id.jangkau.simulation.projection.UnitCosts.Rate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Section 7: every cost worked out by hand, in rupiah; payers are 0, 1, 2 and 3. */
class A15_MoneyTest {

    private static final Offset<Double> ROUNDING = within(1e-3); // of millions

    private static final UnitCosts COSTS =
            new UnitCosts(
                    Map.of(
                            CostItem.VILLAGE_MONTH, new Rate(600_000, 2),
                            CostItem.LISTING_PER_CONTACT, new Rate(14_600, 1),
                            CostItem.ACCOMPANIMENT_VILLAGE_MONTH, new Rate(300_000, 1),
                            CostItem.MEDIA, new Rate(1, 0),
                            CostItem.EMPLOYER_CONTACT, new Rate(150_000, 3),
                            CostItem.DISCOUNTED_CONTRIBUTION, new Rate(16_800, 3),
                            CostItem.RETENTION_MEMBER_MONTH, new Rate(500, 3),
                            CostItem.SUPPORTED_CONTRIBUTION, new Rate(16_800, 1)),
                    400,
                    4,
                    0.05);

    /** Nothing moves by itself; E of NON_WAGE is 300 and 50, of WAGE 300 and 100; S(0) = 100. */
    private static World world() {
        return new World()
                .region(10, 1)
                .cell(SegmentKind.NON_WAGE, 1000, 400, 100) // u = 60
                .cell(SegmentKind.WAGE, 500, 300, 0)
                .region(20, 1)
                .cell(SegmentKind.NON_WAGE, 650, 50, 0) // u = 30
                .cell(SegmentKind.WAGE, 1000, 100, 0);
    }

    private static Money money(ModelParameters parameters, LeverWindow... windows) {
        ModelInput run = world().run(parameters, 12, windows);
        return Costing.of(run, Outcome.of(run).trajectory(), COSTS);
    }

    private static Money money(LeverWindow... windows) {
        return money(Plain.parameters(), windows);
    }

    private static double[] months(double... rupiahFromMonth1) {
        double[] months = new double[13];
        System.arraycopy(rupiahFromMonth1, 0, months, 1, rupiahFromMonth1.length);
        return months;
    }

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

    @Test
    void aSettingIsPaidInTheSharesItStates() {
        LeverWindow village = Windows.paid(Windows.villages(1, 1, 1, 0.1, 0), 0.25, 0, 0.75, 0);

        Money money = money(village);

        // one village: 600,000 + 60 contacts · 14,600 = 1,476,000, both items in the same shares
        assertThat(money.byPayer(0)[1]).isCloseTo(369_000, ROUNDING);
        assertThat(money.byPayer(1)[1]).isZero();
        assertThat(money.byPayer(2)[1]).isCloseTo(1_107_000, ROUNDING);
    }

    @Test
    void placesOfSeveralSettingsAreEachPaidByTheirOwnPayer() {
        // 30 + 90 places of which 0.5 find a person, in one region: 15 paid by 0, 45 by 2 and 3
        Money money =
                money(
                        Plain.parameters().with(Parameter.SUPPORT_MATCH, 0.5),
                        Windows.paid(
                                Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 1, 30, 0),
                                1,
                                0,
                                0,
                                0),
                        Windows.paid(
                                Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 1, 90, 0),
                                0,
                                0,
                                0.5,
                                0.5));

        assertThat(money.byPayer(0)[1]).isCloseTo(15 * 16_800, ROUNDING);
        assertThat(money.byPayer(1)[1]).isZero();
        assertThat(money.byPayer(2)[1]).isCloseTo(22.5 * 16_800, ROUNDING);
        assertThat(money.byPayer(3)[1]).isCloseTo(22.5 * 16_800, ROUNDING);
        assertThat(money.byLever().get(Lever.CONTRIBUTION_SUPPORT)[1])
                .isCloseTo(60 * 16_800, ROUNDING);
    }

    @Test
    void moneyIsSummedByCalendarYear() {
        // month 1 is December 2026, months 2 to 12 are 2027; 17 contacts in months 1 to 3
        Money money = money(Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 3, 0.05, 0.02));

        assertThat(money.byYear(YearMonth.of(2026, 11)))
                .containsOnlyKeys(2026, 2027)
                .hasEntrySatisfying(
                        2026, rupiah -> assertThat(rupiah).isCloseTo(2_550_000, ROUNDING))
                .hasEntrySatisfying(
                        2027, rupiah -> assertThat(rupiah).isCloseTo(5_100_000, ROUNDING));
    }

    @Test
    void leversPayersAndYearsAddUpToTheSameTotal() {
        ModelInput run = Kalimantan.run(60, Kalimantan.everyLever("medium", 11, 50));
        Money money = Costing.of(run, Outcome.of(run).trajectory(), Kalimantan.costs());

        double[] total = money.total();
        for (int month = 0; month <= 60; month++) {
            int k = month;
            double byLever =
                    money.byLever().values().stream().mapToDouble(rupiah -> rupiah[k]).sum();
            double byPayer = 0;
            for (int payer = 0; payer < Kalimantan.PAYERS.size(); payer++) {
                byPayer += money.byPayer(payer)[month];
            }
            assertThat(byLever).isCloseTo(total[month], withinPercentage(1e-10));
            assertThat(byPayer).isCloseTo(total[month], withinPercentage(1e-10));
        }
        double byYear =
                money.byYear(YearMonth.of(2026, 2)).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
        assertThat(byYear).isCloseTo(Arrays.stream(total).sum(), withinPercentage(1e-10));
        assertThat(byYear).isPositive();
        assertThat(money.byLever()).hasSize(Lever.values().length);
    }
}
