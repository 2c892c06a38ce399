/**
 * Changing what projections rest on: {@code EvidenceRevisions} shows what other parameters,
 * positions, costs, capacities and media reach would do, and enters them as a new data version.
 */
@NullMarked
package id.jangkau.web.evidence;

import org.jspecify.annotations.NullMarked;
