package id.jangkau.web.projection;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.comparison.ScenarioDifference;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Refusal;
import id.jangkau.simulation.model.RefusedScheduleException;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Runs projections, for pages and REST alike. */
@ApplicationScoped
public class ProjectionService {

    private final RunsWithoutLevers withoutLevers = new RunsWithoutLevers();

    @Inject private DataSnapshotService snapshots;

    /**
     * Runs a request.
     *
     * @throws InvalidRequestException if it makes no sense or cannot be carried out
     */
    public Projection project(ProjectionRequest request) {
        return project(request, snapshots.inputs(request.dataVersion()));
    }

    /**
     * Runs requests on the same data version.
     *
     * @throws InvalidRequestException if one makes no sense; fields start with {@code
     *     scenarios[i].}
     */
    public List<Projection> compare(List<ProjectionRequest> requests, SimulationInputs inputs) {
        List<Projection> projections = new ArrayList<>();
        FieldErrors errors = new FieldErrors();
        requests.forEach(request -> checkTarget(request, inputs));
        for (int i = 0; i < requests.size(); i++) {
            try {
                projections.add(run(requests.get(i), inputs));
            } catch (InvalidRequestException invalid) {
                errors.addAll(invalid.within("scenarios[" + i + "].").errors());
            }
        }
        errors.refuse();
        return projections;
    }

    /**
     * Runs a request on a data version.
     *
     * @throws InvalidRequestException if it makes no sense or cannot be carried out
     * @throws UnprojectableDataException if the data lead to what cannot be
     */
    public Projection project(ProjectionRequest request, SimulationInputs inputs) {
        checkTarget(request, inputs);
        return run(request, inputs);
    }

    private Projection run(ProjectionRequest request, SimulationInputs inputs) {
        SimulationInputs.Prepared prepared = inputs.prepare(request.body());
        ModelInput input = prepared.input();
        try {
            ScenarioDifference.Run run = run(input, inputs);
            ScenarioDifference.Run without =
                    withoutLevers.get(
                            new RunsWithoutLevers.Question(
                                    inputs, request.body().assumptions(), input.months()),
                            () -> run(input.with(LeverSchedule.NONE), inputs));
            OptionalDouble costPerExtraMemberYear =
                    ScenarioDifference.between(run, without)
                            .costPerExtraMemberYear(inputs.costs().discountRate());
            List<Note> notes = new ArrayList<>(prepared.notes());
            notes.addAll(TrajectoryNotes.of(input, run.trajectory(), inputs));
            return new Projection(
                    request,
                    inputs.data(),
                    run.trajectory(),
                    run.money(),
                    costPerExtraMemberYear,
                    notes);
        } catch (RefusedScheduleException refused) {
            throw new InvalidRequestException(
                    refused.refusals().stream()
                            .map(refusal -> error(refusal, request.body(), inputs))
                            .toList());
        }
    }

    /** The target of a comparison is shared, so its field has no scenario in front. */
    private static void checkTarget(ProjectionRequest request, SimulationInputs inputs) {
        YearMonth first = inputs.baseMonth();
        YearMonth last = first.plusMonths(request.body().months());
        request.ensemble()
                .target()
                .map(ProjectionRequest.Target::month)
                .filter(month -> month.isBefore(first) || month.isAfter(last))
                .ifPresent(
                        month -> {
                            throw new InvalidRequestException(
                                    new FieldError(
                                            "target.month",
                                            month.toString(),
                                            Message.of("error.month.outside", month, first, last)));
                        });
    }

    private static ScenarioDifference.Run run(ModelInput input, SimulationInputs inputs) {
        Trajectory trajectory = Projector.project(input);
        Money money = Costing.of(input, trajectory, inputs.costs());
        Possible.require(trajectory, money);
        return new ScenarioDifference.Run(trajectory, money);
    }

    /**
     * A refusal of the model in the words of the request: windows stand in the order of the
     * settings.
     */
    private static FieldError error(Refusal refusal, ScenarioBody body, SimulationInputs inputs) {
        YearMonth month = inputs.baseMonth().plusMonths(refusal.month());
        String region = refusal.region() < 0 ? "" : inputs.regions().at(refusal.region()).name();
        return new FieldError(
                "levers[" + refusal.window() + "].value",
                body.levers().get(refusal.window()).value(),
                Message.of(
                        "error.refused." + refusal.rule(),
                        region,
                        month,
                        refusal.value(),
                        refusal.limit()));
    }
}
