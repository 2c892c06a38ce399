package id.jangkau.web.scenario;

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
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Possible;
import id.jangkau.web.projection.SimulationInputs;
import id.jangkau.web.projection.UnprojectableDataException;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Runs the model on data before anybody else does, so that none which it cannot be run on comes
 * into force unnoticed: cells that are sound one by one may still be nothing that it takes
 * together.
 */
public final class Trial {

    private static final Draws DRAWS = new Draws(64, Sampling.SOBOL, 1);

    private final DataSnapshot data;
    private final ReferenceScenarios scenarios;

    public Trial(DataSnapshot data) {
        this.data = data;
        scenarios = new ReferenceScenarios(data.version().baseMonth(), data.levers());
    }

    /** Why Baseline cannot be run at central values; empty where it can. */
    public Optional<Message> fault() {
        try {
            run(SimulationInputs.of(data), scenarios.body(ReferenceScenario.BASELINE));
            return Optional.empty();
        } catch (UnprojectableDataException refused) {
            return Optional.of(refused.reason());
        } catch (InvalidRequestException refused) {
            return Optional.of(refused.errors().get(0).message());
        } catch (RefusedScheduleException
                | ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException refused) {
            return Optional.of(Message.of("problem.unfit", String.valueOf(refused.getMessage())));
        }
    }

    /**
     * Do the reference scenarios lead to what can be, at central values and in draws? What one is
     * refused for is no failure: a preview says it.
     */
    public boolean succeeds() {
        return eachSucceeds(
                Map.of(),
                (inputs, body) -> {
                    run(inputs, body);
                    draw(inputs, body);
                });
    }

    /** Do they so where a value is assumed? */
    public boolean succeedsWith(String parameter, double value) {
        return eachSucceeds(Map.of(parameter, value), Trial::run);
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
            Possible.block(worker, block);
        }
    }
}
