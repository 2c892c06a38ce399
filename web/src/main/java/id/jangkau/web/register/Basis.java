package id.jangkau.web.register;

import id.jangkau.domain.coverage.Observation;
import java.util.List;

/** Whether figures that are shown together were reported. */
public enum Basis {
    REPORTED,
    /** Some were, the others are estimates from a larger region. */
    PARTLY_DERIVED,
    DERIVED;

    /** What figures rest on; where there are none, nothing is an estimate. */
    public static Basis of(List<? extends Observation> figures) {
        long derived = figures.stream().filter(Observation::derived).count();
        if (derived == 0) {
            return REPORTED;
        }
        return derived == figures.size() ? DERIVED : PARTLY_DERIVED;
    }

    /** Is any of them an estimate? */
    public boolean derived() {
        return this != REPORTED;
    }

    /** Its key in the message bundles. */
    public String key() {
        return "overview.origin." + this;
    }
}
