/**
 * The equations of {@code simulation.model} once more, for speed: small loops over many lanes that
 * a compiler turns into instructions for several lanes at once.
 *
 * <p>Start reading at {@link Kernel}. A {@link Layout} says what stands side by side: the draws of
 * an ensemble, or the regions of a single run, which has no draws. {@link KernelInput} is what a
 * run assumes.
 */
@NullMarked
package id.jangkau.simulation.kernel;

import org.jspecify.annotations.NullMarked;
