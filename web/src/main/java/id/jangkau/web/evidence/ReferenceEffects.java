package id.jangkau.web.evidence;

import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.evidence.ReferenceEffect.Outcome;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.ReferenceScenarios;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs the reference scenarios on two states of the data. */
@ApplicationScoped
public class ReferenceEffects {

    @Inject private ProjectionService projections;

    /** Where each reference scenario ends on either. */
    public List<ReferenceEffect> between(DataSnapshot before, DataSnapshot after) {
        SimulationInputs old = SimulationInputs.of(before);
        SimulationInputs now = SimulationInputs.of(after);
        return Arrays.stream(ReferenceScenario.values())
                .map(each -> new ReferenceEffect(each, outcome(each, old), outcome(each, now)))
                .toList();
    }

    private Outcome outcome(ReferenceScenario reference, SimulationInputs inputs) {
        DataSnapshot data = inputs.data();
        var scenarios = new ReferenceScenarios(data.version().baseMonth(), data.levers());
        try {
            return outcome(
                    projections.project(ProjectionRequest.of(scenarios.body(reference)), inputs));
        } catch (InvalidRequestException refused) {
            return new Outcome(0, 0, Optional.of(refused.errors().get(0).message()));
        }
    }

    private static Outcome outcome(Projection projection) {
        Trajectory trajectory = projection.trajectory();
        int horizon = trajectory.months();
        return new Outcome(
                trajectory.active()[horizon] / trajectory.workers()[horizon],
                Arrays.stream(projection.money().total()).sum(),
                Optional.<Message>empty());
    }
}
