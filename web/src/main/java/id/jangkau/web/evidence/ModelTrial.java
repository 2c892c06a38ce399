package id.jangkau.web.evidence;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.RefusedScheduleException;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.simulation.uncertainty.Draws;
import id.jangkau.simulation.uncertainty.EnsembleInput;
import id.jangkau.simulation.uncertainty.EnsemblePlan;
import id.jangkau.simulation.uncertainty.EnsembleWorker;
import id.jangkau.simulation.uncertainty.Sampling;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Possible;
import id.jangkau.web.projection.SimulationInputs;
import id.jangkau.web.projection.UnprojectableDataException;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.ReferenceScenarios;
import java.util.Arrays;
import java.util.Map;

/**
 * Runs the model on data that nobody uses yet, so that none which it cannot be run on comes into
 * force. What a scenario is refused for is no failure: the preview says it.
 */
final class ModelTrial {

    private static final Draws DRAWS = new Draws(64, Sampling.SOBOL, 1);

    private final DataSnapshot data;
    private final ReferenceScenarios scenarios;

    ModelTrial(DataSnapshot data) {
        this.data = data;
        scenarios = new ReferenceScenarios(data.version().baseMonth(), data.levers());
    }

    /** Do the reference scenarios lead to what can be, at central values and in draws? */
    boolean succeeds() {
        return eachSucceeds(
                Map.of(),
                (inputs, body) -> {
                    run(inputs, body);
                    draw(inputs, body);
                });
    }

    /** Do they so where a value is assumed? */
    boolean succeedsWith(String parameter, double value) {
        return eachSucceeds(Map.of(parameter, value), ModelTrial::run);
    }

    /** What is tried of one scenario. */
    private interface Run {
        void on(SimulationInputs inputs, ScenarioBody body);
    }

    private boolean eachSucceeds(Map<String, Double> assumptions, Run run) {
        try {
            SimulationInputs inputs = SimulationInputs.of(data);
            return Arrays.stream(ReferenceScenario.values())
                    .map(scenarios::body)
                    .map(body -> new ScenarioBody(body.months(), body.levers(), assumptions))
                    .allMatch(body -> succeeds(run, inputs, body));
        } catch (UnprojectableDataException impossible) {
            return false;
        }
    }

    private static boolean succeeds(Run run, SimulationInputs inputs, ScenarioBody body) {
        try {
            run.on(inputs, body);
            return true;
        } catch (RefusedScheduleException | InvalidRequestException refused) {
            return true;
        } catch (UnprojectableDataException
                | ArithmeticException
                | IllegalArgumentException
                | IllegalStateException impossible) {
            return false;
        }
    }

    private static void run(SimulationInputs inputs, ScenarioBody body) {
        ModelInput input = inputs.prepare(body).input();
        Trajectory run = Projector.project(input);
        Possible.require(run, Costing.of(input, run, inputs.costs()));
    }

    private static void draw(SimulationInputs inputs, ScenarioBody body) {
        SimulationInputs.Prepared prepared = inputs.prepare(body);
        var asked = new EnsembleInput(prepared.input(), prepared.priors(), inputs.places(), DRAWS);
        EnsemblePlan plan = new EnsemblePlan(asked, EnsemblePlan.Detail.TOTAL);
        EnsembleWorker worker = plan.worker();
        for (int block = 0; block < plan.blocks(); block++) {
            worker.run(block);
        }
    }
}
