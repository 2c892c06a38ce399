package id.jangkau.simulation.allocation;

/**
 * What is to be reached.
 *
 * @param coverage c*, share of the workers, 0..1
 * @param chance p, in at least this share of the draws, above 0 and at most 1
 */
public record Goal(double coverage, double chance) {

    public Goal {
        if (!(coverage >= 0 && coverage <= 1)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The coverage aimed at (%s) must be a share.".formatted(coverage));
        }
        if (!(chance > 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "The chance asked for (%s) must lie above 0 and at most at 1."
                            .formatted(chance));
        }
    }
}
