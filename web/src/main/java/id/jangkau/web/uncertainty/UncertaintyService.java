package id.jangkau.web.uncertainty;

import id.jangkau.simulation.comparison.Attribution;
import id.jangkau.simulation.sensitivity.Tornado;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsembleInput;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.web.computation.Computation;
import id.jangkau.web.computation.Computations;
import id.jangkau.web.computation.Pending;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Projections with their draws, and what can be said of them. The run at central values is done at
 * once; what comes from draws is computed elsewhere and waited for.
 */
@ApplicationScoped
public class UncertaintyService {

    @Inject private ProjectionService projections;
    @Inject private DataSnapshotService snapshots;
    @Inject private Ensembles ensembles;
    @Inject private Computations computations;

    /**
     * A projection with as many draws as it asks for.
     *
     * @throws InvalidRequestException if it makes no sense, cannot be carried out or is too large
     */
    public Pending<UncertainProjection> project(ProjectionRequest request) {
        SimulationInputs inputs = snapshots.inputs();
        return withDraws(projections.project(request, inputs), inputs);
    }

    /**
     * Projections on the same data version and the same draws.
     *
     * @throws InvalidRequestException if one makes no sense, cannot be carried out or is too large
     */
    public Pending<List<UncertainProjection>> compare(List<ProjectionRequest> requests) {
        SimulationInputs inputs = snapshots.inputs();
        List<Pending<UncertainProjection>> each =
                projections.compare(requests, inputs).stream()
                        .map(projection -> withDraws(projection, inputs))
                        .toList();
        List<Computation<?>> all = new ArrayList<>();
        each.forEach(pending -> all.addAll(pending.computations()));
        return new Pending<>(all, () -> each.stream().map(one -> one.answer().get()).toList());
    }

    private Pending<UncertainProjection> withDraws(Projection projection, SimulationInputs inputs) {
        if (projection.request().ensemble().draws() == 0) {
            return new Pending<>(
                    List.of(), () -> new UncertainProjection(projection, Optional.empty()));
        }
        Computation<Ensemble> draws = ensembles.start(projection.request(), inputs);
        return new Pending<>(
                List.of(draws),
                () -> new UncertainProjection(projection, Optional.of(draws.get())));
    }

    /**
     * Which lever of a projection brings what, with ranges where draws are asked for.
     *
     * @throws InvalidRequestException if it makes no sense, cannot be carried out or is too large
     */
    public Pending<AttributedEffect> attribute(ProjectionRequest request) {
        SimulationInputs inputs = snapshots.inputs();
        Projection projection = projections.project(request, inputs);
        SimulationInputs.Prepared prepared = inputs.prepare(request.body());
        Attribution attribution = Attribution.of(prepared.input().schedule());
        Optional<AttributionDrawsWork> draws = Optional.empty();
        if (request.ensemble().draws() > 0) {
            EnsembleInput input = Ensembles.input(request, inputs);
            EnsemblePlan plan = new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL);
            AttributionDrawsWork work = new AttributionDrawsWork(plan, attribution);
            ensembles.refuseTooLong(input.draws(), work.cellSteps());
            draws = Optional.of(work);
        }
        Computation<double[][]> parts =
                computations.start(new AttributionWork(prepared.input(), attribution));
        Optional<Computation<double[][]>> ranges = draws.map(computations::start);
        List<Computation<?>> all = new ArrayList<>(List.of(parts));
        ranges.ifPresent(all::add);
        return new Pending<>(
                all,
                () ->
                        new AttributedEffect(
                                projection,
                                attribution.levers(),
                                parts.get(),
                                ranges.map(Computation::get)));
    }

    /**
     * Which parameters of a projection are doubted most, at the month of its target or at the
     * horizon.
     *
     * @throws InvalidRequestException if it makes no sense or cannot be carried out
     */
    public Pending<Sensitivity> sensitivity(ProjectionRequest request) {
        SimulationInputs inputs = snapshots.inputs();
        Projection projection = projections.project(request, inputs);
        SimulationInputs.Prepared prepared = inputs.prepare(request.body());
        int month =
                request.ensemble()
                        .target()
                        .map(target -> monthsTo(target, projection))
                        .orElse(prepared.input().months());
        Tornado tornado = new Tornado(prepared.input(), prepared.priors(), month);
        Computation<List<Tornado.Bar>> bars =
                computations.start(new TornadoWork(prepared.input(), tornado));
        return new Pending<>(List.of(bars), () -> new Sensitivity(projection, month, bars.get()));
    }

    private static int monthsTo(ProjectionRequest.Target target, Projection projection) {
        return (int)
                ChronoUnit.MONTHS.between(projection.data().version().baseMonth(), target.month());
    }
}
