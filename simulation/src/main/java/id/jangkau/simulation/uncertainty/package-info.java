/**
 * Runs the coverage model under many draws of what is not known, section 8 of {@code
 * docs/model.md}.
 *
 * <p>Start reading at {@link EnsemblePlan}: it divides the draws of an {@link EnsembleInput} into
 * blocks that know nothing of each other, {@link EnsembleWorker} runs one after the other, and
 * {@link Ensemble} puts their {@link EnsembleBlock}s together, in any order, into {@link Band}s and
 * chances. Whoever calls decides on which threads or machines the workers run.
 *
 * <p>A draw depends on the seed and its number alone. Every quantity has random numbers of its own,
 * known by its name ({@link Stream}, {@link Points}), so that fixing one value, a longer horizon or
 * one more province changes no other number. Distributions, generators and Sobol's directions are
 * those of Commons Math; {@link id.jangkau.simulation.kernel.Kernel} is the one loop that is ours.
 */
@NullMarked
package id.jangkau.simulation.uncertainty;

import org.jspecify.annotations.NullMarked;
