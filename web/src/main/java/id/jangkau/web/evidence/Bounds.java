package id.jangkau.web.evidence;

import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import java.util.Arrays;
import java.util.Set;

/**
 * From where to where every number of a row may go: what the equations can take, and for money and
 * counts more than there is of either.
 *
 * @param least in the unit of the row
 * @param most in the unit of the row
 */
record Bounds(double least, double most) {

    private static final Bounds SHARE = new Bounds(0, 1);
    private static final Bounds PERCENT = new Bounds(0, 100);
    private static final Bounds AMOUNT = new Bounds(0, 1e15);

    /** What the model takes as a share although its unit says otherwise. */
    private static final Set<String> SHARES =
            Set.of(
                    "village_share_at_once",
                    "compliance_rounds_per_year",
                    "death_rate",
                    "discount_rate",
                    Lever.CONTRIBUTION_DISCOUNT.name());

    static Bounds of(EvidenceFact row) {
        if (row instanceof ModelParameter parameter) {
            return of(parameter);
        }
        if (row instanceof MediaReach) {
            return PERCENT;
        }
        boolean share = row.unit().english().startsWith("share") || SHARES.contains(row.row());
        return share ? SHARE : AMOUNT;
    }

    private static Bounds of(ModelParameter row) {
        return Arrays.stream(Parameter.values())
                .filter(parameter -> parameter.key().equals(row.key()))
                .map(parameter -> new Bounds(parameter.least(), parameter.most()))
                .findFirst()
                .orElse(AMOUNT);
    }

    /** Does a number keep to them? Nothing that is not finite does. */
    boolean include(double value) {
        return value >= least && value <= most;
    }
}
