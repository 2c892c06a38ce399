package id.jangkau.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.web.register.Basis;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void aClassOfTheMapBeginsAtItsLowerBound() {
        assertThat(Measure.NOT_COVERED.level(tile(24_999, 0, 1))).isEqualTo(1);
        assertThat(Measure.NOT_COVERED.level(tile(25_000, 0, 1))).isEqualTo(2);
        assertThat(Measure.NOT_COVERED.level(tile(150_000, 0, 1))).isEqualTo(5);
    }

    @Test
    void theThreeMeasuresAreThousandsPercentAndPersonsPerVillage() {
        var tile = tile(50_000, 20_000, 40);

        assertThat(Measure.NOT_COVERED.of(tile)).isEqualTo(30);
        assertThat(Measure.COVERAGE.of(tile)).isEqualTo(40);
        assertThat(Measure.PER_VILLAGE.of(tile)).isEqualTo(750);
    }

    @Test
    void whereThereAreNoWorkersThereIsNoClass() {
        for (Measure measure : Measure.values()) {
            assertThat(measure.level(tile(0, 0, 12))).isZero();
        }
    }

    @Test
    void whereThereAreNoVillagesOnlyTheFigurePerVillageIsMissing() {
        assertThat(Measure.PER_VILLAGE.level(tile(50_000, 0, 0))).isZero();
        assertThat(Measure.NOT_COVERED.level(tile(50_000, 0, 0))).isEqualTo(3);
    }

    @Test
    void aMeasureIsFoundByItsKeyInAnAddress() {
        assertThat(Measure.of("per-village")).contains(Measure.PER_VILLAGE);
        assertThat(Measure.of("nonsense")).isEmpty();
    }

    private static RegencyTile tile(long workers, long active, int villages) {
        return new RegencyTile(
                "61.01",
                "Kabupaten Sambas",
                "Sambas",
                1,
                1,
                "Kalimantan Barat",
                villages,
                new Coverage(workers, active),
                Basis.DERIVED,
                "");
    }
}
