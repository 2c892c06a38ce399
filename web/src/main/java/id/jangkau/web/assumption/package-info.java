/**
 * The panel “Asumsi” of the page Simulasi: which parameters may be assumed otherwise, from where to
 * where, and the sets that are built in by a rule.
 *
 * <p>{@code assumptions.js} shows and changes them; {@code web.scenario} keeps the sets that people
 * name.
 */
package id.jangkau.web.assumption;
