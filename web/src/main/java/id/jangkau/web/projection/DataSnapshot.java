package id.jangkau.web.projection;

import static java.util.stream.Collectors.toSet;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DerivationStep;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.evidence.EffectEstimate;
import id.jangkau.domain.evidence.EvidenceFact;
import id.jangkau.domain.evidence.FieldCapacity;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One data version, all of it that projections and pages need. A data version never changes, so
 * neither does its snapshot.
 *
 * @param version which data version
 * @param territory what all regions together are called
 * @param regencies in the order of their codes
 * @param observations of the base month, in the order of regency and segment
 * @param claims what was published, by number
 * @param parameters of the model
 * @param levers their named positions and bounds
 * @param costs unit costs with their usual payers
 * @param capacities what the field can carry
 * @param mediaReach per province
 * @param effects what studies found, in the order of the file
 * @param derivation how derived figures were computed, step by step
 */
public record DataSnapshot(
        DataVersion version,
        String territory,
        List<Regency> regencies,
        List<CoverageObservation> observations,
        List<PublishedClaim> claims,
        List<ModelParameter> parameters,
        List<LeverPosition> levers,
        List<UnitCost> costs,
        List<FieldCapacity> capacities,
        List<MediaReach> mediaReach,
        List<EffectEstimate> effects,
        List<DerivationStep> derivation) {

    public DataSnapshot {
        regencies = List.copyOf(regencies);
        observations = List.copyOf(observations);
        claims = List.copyOf(claims);
        parameters = List.copyOf(parameters);
        levers = List.copyOf(levers);
        costs = List.copyOf(costs);
        capacities = List.copyOf(capacities);
        mediaReach = List.copyOf(mediaReach);
        effects = List.copyOf(effects);
        derivation = List.copyOf(derivation);
    }

    /** The same data with other evidence, as another version. */
    public DataSnapshot with(DataVersion other, List<EvidenceFact> evidence) {
        return new DataSnapshot(
                other,
                territory,
                regencies,
                observations,
                claims,
                rows(evidence, ModelParameter.class),
                rows(evidence, LeverPosition.class),
                rows(evidence, UnitCost.class),
                rows(evidence, FieldCapacity.class),
                rows(evidence, MediaReach.class),
                effects,
                derivation);
    }

    private static <T> List<T> rows(List<EvidenceFact> evidence, Class<T> table) {
        return evidence.stream().filter(table::isInstance).map(table::cast).toList();
    }

    /** Every row of evidence that can be changed, table by table. */
    public List<EvidenceFact> evidence() {
        return Stream.<List<? extends EvidenceFact>>of(
                        parameters, levers, costs, capacities, mediaReach)
                .<EvidenceFact>flatMap(List::stream)
                .toList();
    }

    /** The provinces of its regencies, by code. */
    public List<Province> provinces() {
        return regencies.stream().map(Regency::province).distinct().toList();
    }

    /** The regencies with figures, in the order of their codes: all others cannot be projected. */
    public List<Regency> projected() {
        Set<String> known = observations.stream().map(row -> row.regency().code()).collect(toSet());
        return regencies.stream().filter(row -> known.contains(row.code())).toList();
    }

    /** Is the start of any kabupaten or kota an estimate from a larger region? */
    public boolean derived() {
        return observations.stream().anyMatch(CoverageObservation::derived);
    }
}
