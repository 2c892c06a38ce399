/**
 * How many work and how many are members: the figures, and what was printed about them.
 *
 * <p>A {@link id.jangkau.domain.coverage.DataVersion} is one whole state of the data. Every figure
 * is a {@link id.jangkau.domain.coverage.VersionedFact} of one version; new data come as a new
 * version, and then "current" moves to it. Start reading at {@link
 * id.jangkau.domain.coverage.CoverageObservation}; {@link
 * id.jangkau.domain.coverage.PublishedClaim} keeps what others printed, contradictions included.
 */
package id.jangkau.domain.coverage;
