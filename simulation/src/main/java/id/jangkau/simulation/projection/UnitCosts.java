package id.jangkau.simulation.projection;

import java.util.EnumMap;
import java.util.Map;

/**
 * What things cost and who usually pays.
 *
 * @param rates for every cost item its rate and usual payer
 * @param employers employers over all regions, split by WAGE active members at the start
 * @param payers how many payers there are; they are known by position
 * @param discountRate r for cost per extra member-year, per year
 */
public record UnitCosts(
        Map<CostItem, Rate> rates, double employers, int payers, double discountRate) {

    /**
     * @param amount rupiah per unit of the item
     * @param payer position of who pays where a setting does not say
     */
    public record Rate(double amount, int payer) {

        public Rate {
            if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY) || payer < 0) {
                throw new IllegalArgumentException(
                        "The rate (Rp%s, payer %s) must be finite and not negative."
                                .formatted(amount, payer));
            }
        }
    }

    public UnitCosts {
        rates = new EnumMap<>(rates);
        for (CostItem item : CostItem.values()) {
            if (!rates.containsKey(item) || rates.get(item).payer() >= payers) {
                throw new IllegalArgumentException(
                        "The cost %s has the rate %s; expected one with a payer below %s."
                                .formatted(item, rates.get(item), payers));
            }
        }
        if (!(employers >= 0 && discountRate >= 0)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The employers (%s) and the discount rate (%s) must not be negative."
                            .formatted(employers, discountRate));
        }
    }

    @Override
    public Map<CostItem, Rate> rates() {
        return new EnumMap<>(rates);
    }

    public Rate rate(CostItem item) {
        return rates.get(item);
    }
}
