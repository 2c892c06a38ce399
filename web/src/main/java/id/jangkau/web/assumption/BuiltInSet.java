package id.jangkau.web.assumption;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.uncertainty.Prior;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Assumption sets that follow from the parameter table by a rule: every effect of a lever stands
 * where a part of its distribution is worse, and who stays after support ends likewise. What is
 * fixed in the table stays as it is.
 */
public enum BuiltInSet {
    /** A quarter is worse. */
    CAUTIOUS(0.25),
    /** Three quarters are worse. */
    HOPEFUL(0.75);

    /** More of them is better for coverage. */
    private static final Set<Parameter> EFFECTS =
            Set.of(
                    Parameter.VILLAGE_EFFECT,
                    Parameter.MEDIA_EFFECT,
                    Parameter.COMPLIANCE_EFFECT,
                    Parameter.DISCOUNT_EFFECT,
                    Parameter.RETENTION_EFFECT);

    /** Of a value, significant: what is judged is not known better. */
    private static final MathContext DIGITS = new MathContext(3);

    private final double worse;

    BuiltInSet(double worse) {
        this.worse = worse;
    }

    /** Its values on a parameter table, by parameter or parameter and segment; sorted by key. */
    public Map<String, Double> values(List<ModelParameter> table) {
        Map<String, Double> values = new TreeMap<>();
        for (ModelParameter row : table) {
            Prior prior = Prior.parse(row.distribution(), row.central());
            if (!prior.isFixed() && isEffect(row)) {
                values.put(row.row(), within(row, prior.quantile(worse)));
            } else if (!prior.isFixed() && isLoss(row)) {
                values.put(row.row(), within(row, prior.quantile(1 - worse)));
            }
        }
        return values;
    }

    private static boolean isEffect(ModelParameter row) {
        return EFFECTS.stream().anyMatch(effect -> effect.key().equals(row.key()));
    }

    private static boolean isLoss(ModelParameter row) {
        return row.key().equals(Parameter.LAPSE_AFTER_SUPPORT.key());
    }

    private static double within(ModelParameter row, double value) {
        double written = new BigDecimal(value).round(DIGITS).doubleValue();
        return Math.min(row.max(), Math.max(row.min(), written));
    }
}
