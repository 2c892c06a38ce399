/**
 * Holds runs against each other: what a scenario adds to a baseline, and what each addition costs.
 */
@NullMarked
package id.jangkau.simulation.comparison;

import org.jspecify.annotations.NullMarked;
