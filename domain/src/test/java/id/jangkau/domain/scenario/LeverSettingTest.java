package id.jangkau.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeverSettingTest {

    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final YearMonth JUNE = YearMonth.of(2027, 6);

    @Test
    void settingsThatSayTheSameAreEqual() {
        var one = villages(0.05, 6, Map.of(Payer.APBDES, 0.6, Payer.APBD_REGENCY, 0.4));
        var other = villages(0.05, 6, Map.of(Payer.APBD_REGENCY, 0.4, Payer.APBDES, 0.6));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(villages(0.06, 6, one.payers()));
        assertThat(one).isNotEqualTo(villages(0.05, 7, one.payers()));
    }

    @Test
    void whatIsNotSaidIsEmpty() {
        var setting =
                new LeverSetting(Lever.MEDIA_CAMPAIGN, List.of(), null, null, 150, null, Map.of());

        assertThat(setting.from()).isEmpty();
        assertThat(setting.to()).isEmpty();
        assertThat(setting.durationMonths()).isEmpty();
        assertThat(setting.regions()).isEmpty();
        assertThat(setting.payers()).isEmpty();
    }

    @Test
    void aSettingDoesNotChangeWithTheListsItWasMadeFrom() {
        var regions = new ArrayList<>(List.of("63"));
        var payers = new HashMap<>(Map.of(Payer.BPJS, 1.0));
        var setting =
                new LeverSetting(Lever.RETENTION_HELP, regions, null, null, 0.2, null, payers);

        regions.add("64");
        payers.clear();

        assertThat(setting.regions()).containsExactly("63");
        assertThat(setting.payers()).containsExactly(Map.entry(Payer.BPJS, 1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN, Double.POSITIVE_INFINITY})
    void anImpossibleValueIsNamed(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> villages(value, 6, Map.of()))
                .withMessage(
                        "The value of VILLAGE_ENGAGEMENT (%s) must be finite and not negative.",
                        value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "63.1", "63,64", "sambas"})
    void aRegionIsGivenByItsCode(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inRegions(List.of(code)))
                .withMessage(
                        "The region code (%s) must be that of a province or of a kabupaten or kota.",
                        code);
    }

    @Test
    void aRegionIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inRegions(List.of("63", "63")))
                .withMessage("The regions ([63, 63]) must not repeat a code.");
    }

    @Test
    void theLastMonthIsNotBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new LeverSetting(
                                        Lever.ACCOMPANIMENT,
                                        List.of(),
                                        JUNE,
                                        JANUARY,
                                        1,
                                        null,
                                        Map.of()))
                .withMessage(
                        "The last month (2027-01) must not be before the first month 2027-06.");
    }

    @Test
    void onlyVillagesHaveADuration() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new LeverSetting(
                                        Lever.ACCOMPANIMENT, List.of(), null, null, 1, 6, Map.of()))
                .withMessage(
                        "The duration in months (6) belongs to VILLAGE_ENGAGEMENT only, not to ACCOMPANIMENT.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 25})
    void aVillageStaysEngagedOneToTwentyFourMonths(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> villages(0.05, months, Map.of()))
                .withMessage("The duration in months (%s) must be from 1 to 24.", months);
    }

    @Test
    void payersShareTheWholeCost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> villages(0.05, 6, Map.of(Payer.BPJS, 0.5)))
                .withMessage("The shares of the payers ({BPJS=0.5}) must add up to 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> villages(0.05, 6, Map.of(Payer.BPJS, 1.5, Payer.OTHER, -0.5)))
                .withMessageContaining("must be from 0 to 1.");
    }

    private static LeverSetting villages(double value, int months, Map<Payer, Double> payers) {
        return new LeverSetting(
                Lever.VILLAGE_ENGAGEMENT, List.of("63"), JANUARY, JUNE, value, months, payers);
    }

    private static LeverSetting inRegions(List<String> regions) {
        return new LeverSetting(Lever.ACCOMPANIMENT, regions, null, null, 1, null, Map.of());
    }
}
