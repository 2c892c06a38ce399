package id.jangkau.web.uncertainty;

import id.jangkau.simulation.model.Lever;
import id.jangkau.web.projection.Projection;
import java.util.List;
import java.util.Optional;

/**
 * Which lever brings what.
 *
 * @param projection the run that is divided
 * @param levers the levers in use
 * @param extraActive what each brings, active members at month ends, [lever][month]
 * @param ranges quantiles of what each brings at the horizon, [lever][level in the order of {@code
 *     Band.LEVELS}]; empty where no draws were asked for
 */
public record AttributedEffect(
        Projection projection,
        List<Lever> levers,
        double[][] extraActive,
        Optional<double[][]> ranges) {}
