package id.jangkau.simulation.model;

/** Argument checks that name the culprit, its value and the rule. */
final class Require {

    private Require() {}

    static void size(String name, int actual, int expected) {
        if (actual != expected) {
            throw new IllegalArgumentException(
                    "%s has %s entries; expected %s.".formatted(name, actual, expected));
        }
    }

    static void notNegative(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0 && values[i] < Double.POSITIVE_INFINITY)) { // NaN fails too
                throw new IllegalArgumentException(
                        "%s[%s] (%s) must be finite and not negative."
                                .formatted(name, i, values[i]));
            }
        }
    }

    static void share(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0 && values[i] <= 1)) { // NaN fails too
                throw new IllegalArgumentException(
                        "%s[%s] (%s) must lie between 0 and 1.".formatted(name, i, values[i]));
            }
        }
    }
}
