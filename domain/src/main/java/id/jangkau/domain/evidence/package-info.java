/**
 * What is known about the levers: {@link id.jangkau.domain.evidence.ModelParameter how strong} they
 * are, {@link id.jangkau.domain.evidence.LeverPosition how far} they are meant to be moved, {@link
 * id.jangkau.domain.evidence.UnitCost what they cost}, {@link
 * id.jangkau.domain.evidence.FieldCapacity how much the field can carry}, {@link
 * id.jangkau.domain.evidence.MediaReach whom media reach}, and the {@link
 * id.jangkau.domain.evidence.EffectEstimate studies} behind it all.
 *
 * <p>Every row is a fact of one data version and names its source; most carry an {@link
 * id.jangkau.domain.evidence.EvidenceGrade}. Those that can be changed are {@link
 * id.jangkau.domain.evidence.EvidenceFact}s: named values, to be shown, changed and compared alike.
 */
package id.jangkau.domain.evidence;
