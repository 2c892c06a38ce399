package id.jangkau.web.restatement;

import static java.util.stream.Collectors.toMap;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Origin;
import id.jangkau.domain.evidence.MediaReach;
import id.jangkau.web.projection.DataSnapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Data of which each {@link Cause} comes from one version or from another. */
record Mixture(DataSnapshot before, DataSnapshot after) {

    /** The data of which some causes come from the later version. */
    DataSnapshot of(List<Cause> later) {
        DataSnapshot parameters = from(Cause.PARAMETERS, later);
        DataSnapshot pool = from(Cause.POOL, later);
        return new DataSnapshot(
                from(Cause.MONTH, later).version(),
                pool.territory(),
                pool.regencies(),
                cells(pool, from(Cause.MEMBERS, later)),
                pool.claims(),
                parameters.parameters(),
                parameters.levers(),
                from(Cause.COSTS, later).costs(),
                parameters.capacities(),
                mediaReach(parameters),
                parameters.effects(),
                pool.derivation());
    }

    private DataSnapshot from(Cause cause, List<Cause> later) {
        return later.contains(cause) ? after : before;
    }

    /** Of each province, as far as one of the versions tells it. */
    private List<MediaReach> mediaReach(DataSnapshot first) {
        DataSnapshot second = first == before ? after : before;
        return Stream.concat(first.mediaReach().stream(), second.mediaReach().stream()).toList();
    }

    /** The workers of one version and the members of another, as many as there are workers. */
    private static List<CoverageObservation> cells(DataSnapshot pool, DataSnapshot members) {
        if (pool == members) {
            return pool.observations();
        }
        Map<String, CoverageObservation> known =
                members.observations().stream().collect(toMap(Mixture::cell, Function.identity()));
        return pool.observations().stream().map(row -> mixed(row, known.get(cell(row)))).toList();
    }

    private static String cell(CoverageObservation row) {
        return row.regency().code() + " " + row.segment();
    }

    private static CoverageObservation mixed(
            CoverageObservation pool, CoverageObservation members) {
        long active = members == null ? 0 : Math.min(members.active(), pool.workers());
        long supported = members == null ? 0 : Math.min(members.supported().orElse(0), active);
        return new CoverageObservation(
                pool.dataVersion(),
                pool.regency(),
                pool.segment(),
                pool.month(),
                new Headcount(pool.workers(), active, supported, null),
                pool.derived() ? Origin.DERIVED : Origin.REPORTED,
                pool.source());
    }
}
