package id.jangkau.web.uncertainty;

import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.web.projection.Projection;
import java.util.Optional;

/**
 * A projection with its draws.
 *
 * @param projection the run at central values
 * @param ensemble the draws; empty where none were asked for
 */
public record UncertainProjection(Projection projection, Optional<Ensemble> ensemble) {}
