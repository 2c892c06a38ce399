package id.jangkau.simulation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeverWindowTest {

    private static LeverWindow media(double strength, int first, int last, double... payers) {
        return new LeverWindow(
                Lever.MEDIA_CAMPAIGN, new double[] {0, strength}, first, last, 1, payers);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 150", "6, 150", "7, 0"})
    void aLeverIsAtItsStrengthFromItsFirstToItsLastMonth(int month, double strength) {
        assertThat(media(150, 4, 6).strength(1, month)).isEqualTo(strength);
        assertThat(media(150, 4, 6).active(1, month)).isEqualTo(strength);
        assertThat(media(150, 4, 6).strength(0, month)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 0.1", "5, 0.2", "6, 0.3", "7, 0.2", "8, 0.1", "9, 0"})
    void villagesNewlyEngagedStayEngagedForTheirMonths(int month, double active) {
        var window =
                new LeverWindow(
                        Lever.VILLAGE_ENGAGEMENT, new double[] {0.1}, 4, 6, 3, new double[0]);

        assertThat(window.active(0, month)).isCloseTo(active, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void anImpossibleStrengthIsNamed(double strength) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> media(strength, 1, 2))
                .withMessage(
                        "strength of MEDIA_CAMPAIGN[1] (%s) must be finite and not negative.",
                        strength);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "5, 4"})
    void monthsRunForwardFromTheFirst(int first, int last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> media(1, first, last))
                .withMessage(
                        "MEDIA_CAMPAIGN runs from month %s to %s; expected 1 <= first <= last.",
                        first, last);
    }

    @Test
    void onlyVillagesStayEngagedForSeveralMonths() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new LeverWindow(
                                        Lever.RETENTION_HELP,
                                        new double[1],
                                        1,
                                        1,
                                        6,
                                        new double[0]))
                .withMessage("RETENTION_HELP lasts 6 months; expected 1, or more for villages.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new LeverWindow(
                                        Lever.VILLAGE_ENGAGEMENT,
                                        new double[1],
                                        1,
                                        1,
                                        0,
                                        new double[0]))
                .withMessage(
                        "VILLAGE_ENGAGEMENT lasts 0 months; expected 1, or more for villages.");
    }

    @Test
    void payersPayAllOfIt() {
        assertThat(media(1, 1, 1, 0.333333, 0.333333, 0.333334).payerShares()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> media(1, 1, 1, 0.5, 0.4))
                .withMessage("The payers of MEDIA_CAMPAIGN pay 0.9 of it; expected 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> media(1, 1, 1, 1.5, -0.5))
                .withMessage(
                        "payerShares of MEDIA_CAMPAIGN[1] (-0.5) must be finite and not negative.");
    }
}
