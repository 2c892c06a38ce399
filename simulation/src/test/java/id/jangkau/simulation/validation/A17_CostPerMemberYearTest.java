package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.jangkau.simulation.comparison.ScenarioDifference;
import id.jangkau.simulation.comparison.ScenarioDifference.Run;
import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import org.junit.jupiter.api.Test;

/** Section 7: cost per extra member-year against the baseline. */
class A17_CostPerMemberYearTest {

    private static Run run(LeverWindow... windows) {
        ModelInput input = Kalimantan.run(24, windows);
        Trajectory trajectory = Projector.project(input);
        return new Run(trajectory, Costing.of(input, trajectory, Kalimantan.costs()));
    }

    @Test
    void withoutDiscountingItIsTheExtraMoneyForTheExtraMonthsTimesTwelve() {
        // Rp300 for 10 + 20 member-months = 2.5 member-years; month 0 counts for nothing
        var difference =
                new ScenarioDifference(new double[] {999, 10, 20}, new double[] {999, 100, 200});

        assertThat(difference.costPerExtraMemberYear(0)).hasValue(120);
    }

    @Test
    void moneyAndMembersAreDiscountedByTheMonth() {
        // r = 100 %: ½·400 + ¼·800 = Rp400 for (½·24 + ¼·48)/12 = 2 member-years
        double[] members = new double[25];
        double[] money = new double[25];
        members[12] = 24;
        members[24] = 48;
        money[12] = 400;
        money[24] = 800;

        var difference = new ScenarioDifference(members, money);

        assertThat(difference.costPerExtraMemberYear(1).orElseThrow()).isCloseTo(200, within(1e-9));
    }

    @Test
    void moneyEarlierThanItsMembersCountsMore() {
        // Rp100 in month 1 and 12 members in month 13: 100·2^(−1/12) / (1·2^(−13/12)) = 200
        double[] members = new double[14];
        double[] money = new double[14];
        members[13] = 12;
        money[1] = 100;

        var difference = new ScenarioDifference(members, money);

        assertThat(difference.costPerExtraMemberYear(1).orElseThrow()).isCloseTo(200, within(1e-9));
    }

    @Test
    void withoutExtraMembersThereIsNoCostOfOne() {
        double[] money = {0, 5, 5};

        assertThat(new ScenarioDifference(new double[3], money).costPerExtraMemberYear(0.05))
                .isEmpty();
        assertThat(
                        new ScenarioDifference(new double[] {0, 1, -2}, money)
                                .costPerExtraMemberYear(0.05))
                .isEmpty();
    }

    @Test
    void theBaselinesOwnMoneyAndMembersAreTakenAway() {
        LeverWindow enacted = Kalimantan.everywhere(Lever.CONTRIBUTION_DISCOUNT, 1, 2, 10);
        LeverWindow media = Kalimantan.everywhere(Lever.MEDIA_CAMPAIGN, 300, 11, 22);
        Run baseline = run(enacted);
        Run scenario = run(enacted, media);

        ScenarioDifference difference = ScenarioDifference.between(scenario, baseline);

        assertThat(difference.extraCost()[5]).isZero();
        assertThat(difference.extraActive()[10]).isZero();
        // Rp300 for each of 7,996,826 workers
        assertThat(difference.extraCost()[11]).isCloseTo(300 * 7_996_826.0, withinPercentage(1e-9));
        assertThat(difference.extraActive()[24])
                .isEqualTo(scenario.trajectory().active()[24] - baseline.trajectory().active()[24]);
    }

    @Test
    void aScenarioThatAddsNothingHasNoCostPerExtraMemberYear() {
        Run baseline = run();

        assertThat(ScenarioDifference.between(run(), baseline).costPerExtraMemberYear(0.05))
                .isEmpty();
    }
}
