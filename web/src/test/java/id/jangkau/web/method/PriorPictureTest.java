package id.jangkau.web.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.uncertainty.Prior;
import id.jangkau.web.coverage.StartData;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorPictureTest {

    private static final List<ModelParameter> ROWS = StartData.read().parameters();

    @Test
    void everyDistributionOfTheStartDataIsDrawnInsideItsPicture() {
        assertThat(ROWS).anyMatch(row -> !PriorPicture.of(row).isFixed());
        for (ModelParameter row : ROWS) {
            PriorPicture picture = PriorPicture.of(row);
            if (!picture.isFixed()) {
                assertThat(numbers(picture.getOutline()))
                        .as(row.key())
                        .allMatch(number -> number >= 0 && number <= PriorPicture.WIDTH);
                assertThat(numbers(picture.getInner()).get(0)).isGreaterThan(0);
            }
        }
    }

    @Test
    void theInnerPartHoldsEightDrawsInTen() {
        for (ModelParameter row : ROWS) {
            PriorPicture picture = PriorPicture.of(row);
            Prior prior = Prior.parse(row.distribution(), row.central());
            assertThat(picture.getLow()).isEqualTo(prior.quantile(0.1));
            assertThat(picture.getHigh()).isEqualTo(prior.quantile(0.9));
        }
    }

    @Test
    void theCentralValueStandsWhereHalfOfTheDrawsLieBelow() {
        for (ModelParameter row : ROWS) {
            PriorPicture picture = PriorPicture.of(row);
            if (!picture.isFixed()) {
                double half = Prior.parse(row.distribution(), row.central()).quantile(0.5);
                // central values are written with four digits
                assertThat(row.central()).as(row.key()).isCloseTo(half, within(2e-3 * half + 2e-4));
                List<Double> inner = numbers(picture.getInner());
                assertThat(Double.parseDouble(picture.getMiddle()))
                        .isStrictlyBetween(inner.get(0), inner.get(inner.size() - 2));
            }
        }
    }

    private static List<Double> numbers(String path) {
        return Arrays.stream(path.split("[MLZ ]+"))
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .toList();
    }
}
