/**
 * Says what the doubts come from: {@link id.jangkau.simulation.sensitivity.Tornado} moves one
 * parameter at a time.
 */
@NullMarked
package id.jangkau.simulation.sensitivity;

import org.jspecify.annotations.NullMarked;
