/**
 * The facts: who the workers are, what was printed about them, what is known about the levers, and
 * what people saved.
 *
 * <p>Read {@link id.jangkau.domain.region} (where), {@link id.jangkau.domain.coverage} (how many,
 * in which data version), {@link id.jangkau.domain.evidence} (how strong a lever is, what it costs
 * and who says so) and {@link id.jangkau.domain.scenario} (what somebody wants to try). An entity
 * checks itself in its public constructor and has behaviour instead of setters; a fact of a data
 * version never changes after it was stored.
 *
 * <p>This package itself holds only what all four need: the argument checks, the form of a month
 * and the text in two languages.
 */
package id.jangkau.domain;
