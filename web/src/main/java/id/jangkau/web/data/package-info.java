/**
 * The page Data: what is known about coverage, from whom, on which pool, in which version, and what
 * contradicts it. {@code DataView} holds the claims, {@code ObservationsView} the table of figures,
 * {@code VersionsView} the history, {@code ChangeView} why coverage changed.
 */
package id.jangkau.web.data;
