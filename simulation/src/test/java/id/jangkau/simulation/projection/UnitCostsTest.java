package id.jangkau.simulation.projection;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jangkau.simulation.projection.UnitCosts.Rate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitCostsTest {

    private static Map<CostItem, Rate> rates() {
        Map<CostItem, Rate> rates = new EnumMap<>(CostItem.class);
        for (CostItem item : CostItem.values()) {
            rates.put(item, new Rate(100, 1));
        }
        return rates;
    }

    @ParameterizedTest
    @EnumSource(CostItem.class)
    void aCostWithoutARateIsNamed(CostItem item) {
        Map<CostItem, Rate> rates = rates();
        rates.remove(item);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCosts(rates, 10, 2, 0.05))
                .withMessage(
                        "The cost %s has the rate null; expected one with a payer below 2.", item);
    }

    @Test
    void aPayerNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCosts(rates(), 10, 1, 0.05))
                .withMessageEndingWith("expected one with a payer below 1.");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "NaN, 0", "Infinity, 0", "1, -1"})
    void anImpossibleRateIsRefused(double amount, int payer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(amount, payer))
                .withMessage(
                        "The rate (Rp%s, payer %s) must be finite and not negative.",
                        amount, payer);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.05", "NaN, 0.05", "10, -0.05", "10, NaN"})
    void employersAndDiscountRateAreNotNegative(double employers, double discountRate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitCosts(rates(), employers, 2, discountRate))
                .withMessage(
                        "The employers (%s) and the discount rate (%s) must not be negative.",
                        employers, discountRate);
    }
}
