/**
 * Runs the coverage model over the months of a horizon, at one set of parameters, and counts what
 * it costs.
 *
 * <p>{@link Projector} integrates the equations of {@code simulation.model}, or has the kernel do
 * it; {@link Trajectory} is what comes out; {@link Costing} turns it into {@link Money} (section 7
 * of {@code docs/model.md}).
 */
@NullMarked
package id.jangkau.simulation.projection;

import org.jspecify.annotations.NullMarked;
