package id.jangkau.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.evidence.EvidenceGrade;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Payer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures that were published, and that the start data must give back exactly. */
class StartDataTest {

    private static final ImportedData DATA = StartData.read();

    @Test
    void theCellsAddUpToThePublishedFigures() {
        assertThat(DATA.observations()).hasSize(112);
        assertThat(DATA.observations().stream().mapToLong(CoverageObservation::workers).sum())
                .isEqualTo(7_996_826);
        assertThat(DATA.observations().stream().mapToLong(CoverageObservation::active).sum())
                .isEqualTo(3_302_762);
    }

    @Test
    void theBaseMonthIsFebruary2026() {
        assertThat(DATA.version().baseMonth()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(DATA.version().label()).isEqualTo("2026-02-r1");
        assertThat(DATA.observations())
                .allMatch(seen -> seen.month().equals(YearMonth.of(2026, 2)));
    }

    @Test
    void everyRegencyHasBothSegmentsAndEveryFigureIsDerived() {
        Map<String, List<Segment>> segments =
                DATA.observations().stream()
                        .collect(
                                Collectors.groupingBy(
                                        seen -> seen.regency().code(),
                                        Collectors.mapping(
                                                CoverageObservation::segment,
                                                Collectors.toList())));

        assertThat(segments).hasSize(56);
        assertThat(segments.values())
                .allMatch(both -> both.equals(List.of(Segment.WAGE, Segment.NON_WAGE)));
        assertThat(DATA.observations()).allMatch(CoverageObservation::derived);
    }

    @Test
    void kalimantanHasFiveProvinces47Kabupaten9KotaAnd7252Villages() {
        assertThat(DATA.provinces())
                .extracting(Province::code)
                .containsExactly("61", "62", "63", "64", "65");
        assertThat(DATA.regencies()).hasSize(56);
        assertThat(DATA.regencies().stream().filter(r -> r.kind() == RegencyKind.CITY)).hasSize(9);
        assertThat(DATA.regencies().stream().mapToInt(Regency::villages).sum()).isEqualTo(7_252);
    }

    @Test
    void provinceCoverageIsThePublishedOneScaledToTheTotal() {
        Map<String, Double> published =
                Map.of("61", 27.36, "62", 42.74, "63", 42.29, "64", 58.53, "65", 46.78);

        published.forEach(
                (province, percent) ->
                        assertThat(percentOf(province))
                                // the scale 1.0018 has four decimals, so 58.53 may miss by 0.003
                                .isCloseTo(percent * 1.0018, within(0.005)));
    }

    @Test
    void noTwoTilesCoverEachOther() {
        assertThat(DATA.regencies())
                .extracting(regency -> regency.tileColumn() + "/" + regency.tileRow())
                .doesNotHaveDuplicates();
    }

    @Test
    void theTilesThatWereMovedByHandAreWhereGeographyWantsThem() {
        Map<String, Regency> byCode =
                DATA.regencies().stream().collect(Collectors.toMap(Regency::code, r -> r));

        assertThat(tile(byCode.get("64.72"))).as("Samarinda").containsExactly(5, 11);
        assertThat(tile(byCode.get("62.04"))).as("Barito Selatan").containsExactly(6, 7);
        assertThat(tile(byCode.get("62.05"))).as("Barito Utara").containsExactly(6, 8);
    }

    @Test
    void theMisprintOfTheFirstClaimIsFoundAndNoOther() {
        PublishedClaim first = DATA.claims().get(0);

        assertThat(first.rest()).hasValue(4_694_054);
        assertThat(first.restByDifference()).hasValue(4_694_064);
        assertThat(DATA.claims().stream().filter(PublishedClaim::restContradictsDifference))
                .containsExactly(first);
    }

    @Test
    void everyFileGivesAllItsRows() {
        assertThat(DATA.claims()).hasSize(16);
        assertThat(DATA.parameters()).hasSize(35);
        assertThat(DATA.unitCosts()).hasSize(10);
        assertThat(DATA.capacities()).hasSize(5);
        assertThat(DATA.mediaReach()).hasSize(5);
        assertThat(DATA.effectEstimates()).hasSize(51);
        assertThat(DATA.derivation()).hasSize(4);
        assertThat(DATA.facts()).hasSize(112 + 16 + 35 + 7 + 10 + 5 + 5 + 51 + 4);
    }

    @Test
    void everyLeverHasItsPositionsAndBounds() {
        assertThat(DATA.leverPositions())
                .extracting(LeverPosition::lever)
                .containsExactlyInAnyOrder(Lever.values());
        assertThat(DATA.leverPositions())
                .filteredOn(position -> position.lever() == Lever.MEDIA_CAMPAIGN)
                .singleElement()
                .satisfies(
                        media -> {
                            assertThat(media.min()).isZero();
                            assertThat(media.medium()).isEqualTo(150);
                            assertThat(media.max()).isEqualTo(10_000_000);
                            assertThat(media.grade()).isEqualTo(EvidenceGrade.C);
                        });
    }

    @Test
    void aParameterForAllSegmentsHasNone() {
        assertThat(parameter("trend").segment()).isEmpty();
        assertThat(parameter("trend").central()).isEqualTo(0.003799);
        assertThat(
                        DATA.parameters().stream()
                                .filter(p -> p.key().equals("lapse"))
                                .map(p -> p.segment().orElseThrow()))
                .containsExactly(Segment.WAGE, Segment.NON_WAGE);
    }

    @Test
    void theUsualPayersAreNamed() {
        assertThat(DATA.unitCosts())
                .filteredOn(cost -> cost.key().equals("village_month"))
                .singleElement()
                .satisfies(cost -> assertThat(cost.payer()).contains(Payer.APBDES));
        assertThat(DATA.unitCosts())
                .filteredOn(cost -> cost.key().equals("discount_rate"))
                .singleElement()
                .satisfies(cost -> assertThat(cost.payer()).isEmpty());
    }

    private static double percentOf(String province) {
        long workers = 0;
        long active = 0;
        for (CoverageObservation seen : DATA.observations()) {
            if (seen.regency().province().code().equals(province)) {
                workers += seen.workers();
                active += seen.active();
            }
        }
        return 100.0 * active / workers;
    }

    private static List<Integer> tile(Regency regency) {
        return List.of(regency.tileRow(), regency.tileColumn());
    }

    private static ModelParameter parameter(String key) {
        return DATA.parameters().stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
