package id.jangkau.web.scenario;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Payer;
import id.jangkau.web.coverage.StartData;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceScenariosTest {

    private static final YearMonth DECEMBER_2026 = YearMonth.of(2026, 12);

    private final ReferenceScenarios references = on(YearMonth.of(2026, 2));

    private static ReferenceScenarios on(YearMonth baseMonth) {
        return new ReferenceScenarios(baseMonth, StartData.read().leverPositions());
    }

    @Test
    void baselineIsTheEnactedDiscountAlone() {
        LeverSetting discount =
                new LeverSetting(
                        Lever.CONTRIBUTION_DISCOUNT,
                        List.of(),
                        YearMonth.of(2026, 4),
                        DECEMBER_2026,
                        1,
                        null,
                        Map.of(Payer.BPJS, 1.0));

        assertThat(references.body(ReferenceScenario.BASELINE).levers()).containsExactly(discount);
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceLastsFiveYearsAndHoldsBaseline(ReferenceScenario reference) {
        var body = references.body(reference);

        assertThat(body.months()).isEqualTo(60);
        assertThat(body.levers()).containsAll(references.body(ReferenceScenario.BASELINE).levers());
    }

    @ParameterizedTest
    @EnumSource
    void whatAReferenceAddsStartsInJanuary2027EverywhereInKalimantan(ReferenceScenario reference) {
        assertThat(added(reference))
                .allSatisfy(
                        setting -> {
                            assertThat(setting.from()).contains(YearMonth.of(2027, 1));
                            assertThat(setting.regions()).isEmpty();
                        });
    }

    @Test
    void theVillageDriveIsHighUntilTheEndOf2029() {
        assertThat(values(ReferenceScenario.VILLAGE_DRIVE))
                .isEqualTo(Map.of(Lever.VILLAGE_ENGAGEMENT, 0.0833, Lever.ACCOMPANIMENT, 1.0));
        assertThat(added(ReferenceScenario.VILLAGE_DRIVE))
                .extracting(LeverSetting::to)
                .containsOnly(Optional.of(YearMonth.of(2029, 12)));
    }

    @Test
    void mediaAndSupportEndAfterTwoYears() {
        assertThat(values(ReferenceScenario.MEDIA_CAMPAIGN))
                .isEqualTo(Map.of(Lever.MEDIA_CAMPAIGN, 300.0));
        assertThat(values(ReferenceScenario.CONTRIBUTION_SUPPORT))
                .isEqualTo(Map.of(Lever.CONTRIBUTION_SUPPORT, 150_000.0));
        assertThat(added(ReferenceScenario.MEDIA_CAMPAIGN))
                .extracting(LeverSetting::to)
                .containsOnly(Optional.of(YearMonth.of(2028, 12)));
        assertThat(added(ReferenceScenario.CONTRIBUTION_SUPPORT))
                .extracting(LeverSetting::to)
                .containsOnly(Optional.of(YearMonth.of(2028, 12)));
    }

    @Test
    void localGovernmentsShareTheMoney() {
        Map<Lever, Map<Payer, Double>> payers =
                added(ReferenceScenario.LOCAL_GOVERNMENT).stream()
                        .collect(toMap(LeverSetting::lever, LeverSetting::payers));

        assertThat(values(ReferenceScenario.LOCAL_GOVERNMENT))
                .isEqualTo(
                        Map.of(
                                Lever.VILLAGE_ENGAGEMENT, 0.0417,
                                Lever.ACCOMPANIMENT, 0.5,
                                Lever.CONTRIBUTION_SUPPORT, 100_000.0,
                                Lever.EMPLOYER_COMPLIANCE, 0.0417));
        assertThat(payers)
                .isEqualTo(
                        Map.of(
                                Lever.VILLAGE_ENGAGEMENT,
                                Map.of(Payer.APBDES, 0.6, Payer.APBD_REGENCY, 0.4),
                                Lever.ACCOMPANIMENT,
                                Map.of(Payer.APBDES, 0.6, Payer.APBD_REGENCY, 0.4),
                                Lever.CONTRIBUTION_SUPPORT,
                                Map.of(Payer.APBD_PROVINCE, 0.5, Payer.APBD_REGENCY, 0.5),
                                Lever.EMPLOYER_COMPLIANCE,
                                Map.of(Payer.BPJS, 1.0)));
    }

    @Test
    void theFullPackageSetsEveryLeverToMediumToTheHorizon() {
        var medium =
                StartData.read().leverPositions().stream()
                        .collect(
                                toMap(position -> position.lever(), position -> position.medium()));

        assertThat(values(ReferenceScenario.FULL_PACKAGE)).isEqualTo(medium);
        assertThat(added(ReferenceScenario.FULL_PACKAGE))
                .extracting(LeverSetting::to)
                .containsOnly(Optional.empty());
    }

    @Test
    void aDiscountThatHadEndedBeforeTheDataBeginIsLeftOut() {
        assertThat(on(DECEMBER_2026).body(ReferenceScenario.BASELINE).levers()).isEmpty();
        assertThat(on(DECEMBER_2026.minusMonths(1)).body(ReferenceScenario.BASELINE).levers())
                .hasSize(1);
    }

    private List<LeverSetting> added(ReferenceScenario reference) {
        var all = references.body(reference).levers();
        return all.subList(1, all.size());
    }

    private Map<Lever, Double> values(ReferenceScenario reference) {
        return added(reference).stream().collect(toMap(LeverSetting::lever, LeverSetting::value));
    }
}
