package id.jangkau.simulation.validation;

import static id.jangkau.simulation.validation.CostedWorld.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import java.time.YearMonth;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Section 7: who pays, and in which year, worked out by hand on {@link CostedWorld}. */
class A16_PayersAndYearsTest {

    private static final Offset<Double> ROUNDING = within(1e-3); // of millions

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
