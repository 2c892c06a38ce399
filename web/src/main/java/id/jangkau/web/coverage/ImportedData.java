package id.jangkau.web.coverage;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DerivationStep;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.coverage.VersionedFact;
import id.jangkau.domain.evidence.EffectEstimate;
import id.jangkau.domain.evidence.FieldCapacity;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.projection.DataSnapshot;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the files of one data version say, checked.
 *
 * @param territory what all regions together are called
 */
public record ImportedData(
        DataVersion version,
        String territory,
        List<Province> provinces,
        List<Regency> regencies,
        List<CoverageObservation> observations,
        List<PublishedClaim> claims,
        List<ModelParameter> parameters,
        List<LeverPosition> leverPositions,
        List<UnitCost> unitCosts,
        List<FieldCapacity> capacities,
        List<MediaReach> mediaReach,
        List<EffectEstimate> effectEstimates,
        List<DerivationStep> derivation) {

    /** All facts that belong to the version, file by file in the order of the lines. */
    public Stream<VersionedFact> facts() {
        return Stream.of(
                        observations,
                        claims,
                        parameters,
                        leverPositions,
                        unitCosts,
                        capacities,
                        mediaReach,
                        effectEstimates,
                        derivation)
                .flatMap(List::stream);
    }

    /** The same as pages and projections will read it. */
    public DataSnapshot snapshot() {
        return new DataSnapshot(
                version,
                territory,
                regencies,
                observations,
                claims,
                parameters,
                leverPositions,
                unitCosts,
                capacities,
                mediaReach,
                effectEstimates,
                derivation);
    }
}
