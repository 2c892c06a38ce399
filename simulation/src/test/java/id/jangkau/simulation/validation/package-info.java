/**
 * The catalogue of validation: what must hold of the model, by sections of {@code docs/model.md},
 * against exact or independent answers. Numbers stored from earlier runs are not here but in {@code
 * nonregression}.
 */
@NullMarked
package id.jangkau.simulation.validation;

import org.jspecify.annotations.NullMarked;
