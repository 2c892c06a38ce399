package id.jangkau.web.uncertainty;

import id.jangkau.simulation.model.Lever;
import id.jangkau.web.projection.Projection;
import java.util.List;
import java.util.Optional;

/**
 * Which lever brings what.
 *
 * @param projection the run that is divided
 * @param levers those that differ from the baseline
 * @param extraActive what each brings, active members at month ends, [lever][month]
 * @param ranges of what each brings at the horizon, in the order of the levers; empty where no
 *     draws were asked for
 */
public record AttributedEffect(
        Projection projection,
        List<Lever> levers,
        double[][] extraActive,
        Optional<List<Range>> ranges) {

    /**
     * Quantiles of what a lever brings.
     *
     * @param quantiles active members, in the order of {@code Band.LEVELS}
     * @param replicateError the largest standard error of them, persons; NaN with few draws
     */
    public record Range(double[] quantiles, double replicateError) {}
}
