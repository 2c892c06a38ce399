package id.jangkau.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.region.Province;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private static final DataVersion VERSION =
            new DataVersion(YearMonth.of(2026, 2), 1, text("pool"), text("source"), Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aCentralValueLiesInItsRange(double central) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(central, 0, 1))
                .withMessage("The central value (%s) must be from 0.0 to 1.0.", central);
    }

    @Test
    void aRangeIsFinite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(1, 0, Double.POSITIVE_INFINITY))
                .withMessage("The high value (Infinity) must be a finite number.");
    }

    @Test
    void nothingIsBelievedWithoutASource() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backing(EvidenceGrade.B, text("")))
                .withMessage("The source () must not be blank.");
    }

    @Test
    void positionsRiseFromNoneToHighWithinTheBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeverPosition.Scale(0, 0, 0.5, 0.4, 1, 1))
                .withMessage("The position medium (0.4) must be at least 0.5.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeverPosition.Scale(0, 0, 0.2, 0.4, 1, 0.9))
                .withMessage("The greatest value of a lever (0.9) must be at least 1.0.");
    }

    @Test
    void nothingCostsLessThanNothing() {
        var backing = new Backing(EvidenceGrade.D, text("assumption"));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new UnitCost(
                                        VERSION,
                                        "media",
                                        text("Rp"),
                                        new Estimate(0, -1, 1),
                                        null,
                                        backing))
                .withMessage("The low value (-1.0) must not be negative.");
    }

    @Test
    void mediaReachNobodyTwice() {
        var province = new Province("61", "Kalimantan Barat");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MediaReach(VERSION, province, 100.1, 2024, text("APJII")))
                .withMessage("The media reach (100.1) must be from 0 to 100 percent.");
    }

    @Test
    void anIntervalHasBothEndsInOrder() {
        assertThat(new EffectEstimate.Size(text("5"), text("pp"), 0.1, 11.7).low()).isEqualTo(0.1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectEstimate.Size(text("5"), text("pp"), 0.1, null))
                .withMessage("The confidence interval (0.1 to null) must have both ends or none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectEstimate.Size(text("5"), text("pp"), 2.0, 1.0))
                .withMessage("The confidence interval (2.0 to 1.0) must not end below its start.");
    }

    private static BilingualText text(String english) {
        return new BilingualText("", english);
    }
}
