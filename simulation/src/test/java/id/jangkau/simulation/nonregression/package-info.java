/**
 * Numbers stored from earlier runs of this code. They prove nothing about the equations, which
 * {@code validation} does; they tell when a number changes that nobody meant to change.
 */
@NullMarked
package id.jangkau.simulation.nonregression;

import org.jspecify.annotations.NullMarked;
