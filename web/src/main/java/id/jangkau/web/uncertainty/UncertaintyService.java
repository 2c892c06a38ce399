package id.jangkau.web.uncertainty;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.comparison.Attribution;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.sensitivity.Tornado;
import id.jangkau.simulation.uncertainty.Ensemble;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.web.computation.Computation;
import id.jangkau.web.computation.Computations;
import id.jangkau.web.computation.Pending;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        SimulationInputs inputs = snapshots.inputs(request.dataVersion());
        return withDraws(List.of(projections.project(request, inputs)), inputs)
                .map(projected -> projected.get(0));
    }

    /**
     * Projections on the same data version, that of the first, and the same draws.
     *
     * @throws InvalidRequestException if one makes no sense, cannot be carried out or is too large
     */
    public Pending<List<UncertainProjection>> compare(List<ProjectionRequest> requests) {
        SimulationInputs inputs = snapshots.inputs(requests.get(0).dataVersion());
        return withDraws(projections.compare(requests, inputs), inputs);
    }

    private Pending<List<UncertainProjection>> withDraws(
            List<Projection> run, SimulationInputs inputs) {
        if (run.get(0).request().ensemble().draws() == 0) {
            return new Pending<>(
                    List.of(),
                    () ->
                            run.stream()
                                    .map(one -> new UncertainProjection(one, Optional.empty()))
                                    .toList());
        }
        List<Computation<Ensemble>> draws =
                ensembles.start(run.stream().map(Projection::request).toList(), inputs);
        return new Pending<>(
                List.copyOf(draws),
                () ->
                        IntStream.range(0, run.size())
                                .mapToObj(
                                        i ->
                                                new UncertainProjection(
                                                        run.get(i),
                                                        Optional.of(draws.get(i).get())))
                                .toList());
    }

    /**
     * Which lever of a projection brings what, with ranges where draws are asked for.
     *
     * @throws InvalidRequestException if it makes no sense, cannot be carried out or is too large
     */
    public Pending<AttributedEffect> attribute(AttributionRequest asked) {
        ProjectionRequest request = asked.projection();
        SimulationInputs inputs = snapshots.inputs(request.dataVersion());
        Projection projection = projections.project(request, inputs);
        ModelInput input = inputs.prepare(request.body()).input();
        Attribution attribution = Attribution.between(baseline(asked, inputs), input.schedule());
        Optional<Computation<List<AttributedEffect.Range>>> ranges =
                request.ensemble().draws() > 0
                        ? Optional.of(ranges(request, inputs, attribution))
                        : Optional.empty();
        try {
            Computation<double[][]> parts =
                    computations.start(new AttributionWork(input, attribution));
            return new Pending<>(
                    Stream.concat(Stream.of(parts), ranges.stream()).toList(),
                    () ->
                            new AttributedEffect(
                                    projection,
                                    attribution.levers(),
                                    parts.get(),
                                    ranges.map(Computation::get)));
        } catch (TooManyComputationsException refused) {
            ranges.ifPresent(Computation::cancel);
            throw refused;
        }
    }

    private LeverSchedule baseline(AttributionRequest asked, SimulationInputs inputs) {
        ScenarioBody scenario = asked.projection().body();
        var baseline =
                new ScenarioBody(scenario.months(), asked.baseline(), scenario.assumptions());
        try {
            projections.project(ProjectionRequest.of(baseline), inputs);
        } catch (InvalidRequestException invalid) {
            throw invalid.within("baseline.");
        }
        return inputs.prepare(baseline).input().schedule();
    }

    private Computation<List<AttributedEffect.Range>> ranges(
            ProjectionRequest request, SimulationInputs inputs, Attribution attribution) {
        EnsemblePlan plan =
                new EnsemblePlan(Ensembles.input(request, inputs), EnsemblePlan.Detail.TOTAL);
        AttributionDrawsWork work = new AttributionDrawsWork(plan, attribution);
        ensembles.checkTime(plan.draws(), work.cellSteps());
        ensembles.checkMemory(plan.draws(), work.bytes());
        return ensembles.start(work, work.bytes());
    }

    /**
     * Which parameters of a projection are doubted most, at the month of its target or at the
     * horizon.
     *
     * @throws InvalidRequestException if it makes no sense or cannot be carried out
     */
    public Pending<Sensitivity> sensitivity(ProjectionRequest request) {
        SimulationInputs inputs = snapshots.inputs(request.dataVersion());
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
