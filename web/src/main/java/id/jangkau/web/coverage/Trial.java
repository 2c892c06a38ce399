package id.jangkau.web.coverage;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.SimulationInputs;
import id.jangkau.web.projection.UnprojectableDataException;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.ReferenceScenarios;
import java.util.NoSuchElementException;

/**
 * Projects Baseline once from data that were read, before they are stored: cells that are sound one
 * by one may still be nothing that the model takes together, and no page should be the first to
 * find out.
 */
final class Trial {

    private Trial() {}

    /**
     * Tries the data.
     *
     * @throws ImportRefusedException where they cannot be projected
     */
    static void run(ImportedData data) {
        var problems = new ImportProblems();
        try {
            project(data);
        } catch (UnprojectableDataException refused) {
            problems.add(ImportProblem.ofAll(refused.reason()));
        } catch (InvalidRequestException refused) {
            problems.add(ImportProblem.ofAll(refused.errors().get(0).message()));
        } catch (IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException refused) {
            problems.add(ImportProblem.ofAll(String.valueOf(refused.getMessage())));
        }
        problems.refuseIfAny();
    }

    private static void project(ImportedData data) {
        var inputs = SimulationInputs.of(snapshot(data));
        var references = new ReferenceScenarios(data.version().baseMonth(), data.leverPositions());
        ScenarioBody baseline = references.body(ReferenceScenario.BASELINE);
        Projector.project(inputs.prepare(baseline).input());
    }

    private static DataSnapshot snapshot(ImportedData data) {
        return new DataSnapshot(
                data.version(),
                data.territory(),
                data.regencies(),
                data.observations(),
                data.claims(),
                data.parameters(),
                data.leverPositions(),
                data.unitCosts(),
                data.capacities(),
                data.mediaReach(),
                data.effectEstimates(),
                data.derivation());
    }
}
