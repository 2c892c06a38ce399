package id.jangkau.web.uncertainty;

import id.jangkau.simulation.sensitivity.Tornado;
import id.jangkau.web.projection.Projection;
import java.util.List;

/**
 * Which parameters are doubted most.
 *
 * @param projection the run at central values
 * @param month when coverage is read, 1 to the horizon
 * @param bars the widest first
 */
public record Sensitivity(Projection projection, int month, List<Tornado.Bar> bars) {

    /** Coverage of all cells in that month at central values, 0..1. */
    public double coverage() {
        return projection.trajectory().active()[month] / projection.trajectory().workers()[month];
    }
}
