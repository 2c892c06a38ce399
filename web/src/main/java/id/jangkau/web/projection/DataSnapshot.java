package id.jangkau.web.projection;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.FieldCapacity;
import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.evidence.UnitCost;
import id.jangkau.domain.region.Regency;
import java.util.List;

/**
 * One data version as far as a projection needs it. A data version never changes, so neither does
 * its snapshot.
 *
 * @param version which data version
 * @param regencies in the order of their codes
 * @param observations of the base month, in the order of regency and segment
 * @param parameters of the model
 * @param levers their named positions and bounds
 * @param costs unit costs with their usual payers
 * @param capacities what the field can carry
 * @param mediaReach per province
 */
public record DataSnapshot(
        DataVersion version,
        List<Regency> regencies,
        List<CoverageObservation> observations,
        List<ModelParameter> parameters,
        List<LeverPosition> levers,
        List<UnitCost> costs,
        List<FieldCapacity> capacities,
        List<MediaReach> mediaReach) {

    public DataSnapshot {
        regencies = List.copyOf(regencies);
        observations = List.copyOf(observations);
        parameters = List.copyOf(parameters);
        levers = List.copyOf(levers);
        costs = List.copyOf(costs);
        capacities = List.copyOf(capacities);
        mediaReach = List.copyOf(mediaReach);
    }

    /** Is the start of any kabupaten or kota an estimate from a larger region? */
    public boolean derived() {
        return observations.stream().anyMatch(CoverageObservation::derived);
    }
}
