package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioBasis;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.domain.scenario.ScenarioRepository;
import id.jangkau.domain.scenario.UnknownScenarioException;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.json.PlainText;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The saved scenarios. What is saved can be run: every body is checked on the data that the
 * scenario is made on, and keeps them.
 */
@ApplicationScoped
@Transactional
@Guarded
public class ScenarioService {

    @Inject private ScenarioRepository scenarios;
    @Inject private ProjectionService projections;
    @Inject private DataSnapshotService snapshots;

    /** All scenarios, the one that was changed last first. */
    public List<Scenario> list() {
        return scenarios.listScenarios();
    }

    /** Those of some scenarios that are there, the one that was changed last first. */
    public List<Scenario> list(Collection<Long> ids) {
        return scenarios.listScenarios(ids);
    }

    /** Those that some links lead to, the one that was changed last first. */
    public List<Scenario> listByLinks(Collection<String> links) {
        return scenarios.listByLinks(links);
    }

    /**
     * Is a scenario of this name saved, in capital letters or not?
     *
     * @param besides the number of one that does not count; null where all do
     */
    public boolean isNameUsed(String name, Long besides) {
        return scenarios.isNameUsed(name, besides);
    }

    /**
     * A scenario with all its versions.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario get(long id) {
        return scenarios.getScenario(id);
    }

    /**
     * The scenario behind a link.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario getByLink(String link) {
        return scenarios.getByLink(link);
    }

    /**
     * What a scenario or its next version says.
     *
     * @param dataVersion label of the data that it is made on; empty for the current ones
     */
    public record Draft(String name, String note, ScenarioBody body, Optional<String> dataVersion) {

        private void check() {
            checkTexts(name, note);
        }
    }

    /**
     * Saves a new scenario.
     *
     * @throws InvalidRequestException if the body cannot be run
     */
    public Scenario create(Draft draft) {
        draft.check();
        Scenario scenario =
                new Scenario(draft.name().strip(), draft.note(), draft.body(), basis(draft));
        scenarios.add(scenario);
        return scenario;
    }

    /**
     * Adds a version to a scenario.
     *
     * @param expectedVersion the newest version that the caller has seen
     * @throws ScenarioChangedException if there is a newer one
     * @throws InvalidRequestException if the body cannot be run
     */
    public Scenario revise(long id, int expectedVersion, Draft draft) {
        draft.check();
        ScenarioBasis basis = basis(draft);
        Scenario scenario = unchanged(id, expectedVersion);
        scenario.revise(draft.name().strip(), draft.note(), draft.body(), basis);
        write(id, expectedVersion);
        return scenario;
    }

    /**
     * Gives a scenario another name, as a new version on the same settings, data and model.
     *
     * @param expectedVersion the newest version that the caller has seen
     * @throws ScenarioChangedException if there is a newer one
     */
    public Scenario rename(long id, int expectedVersion, String name) {
        checkTexts(name, "");
        Scenario scenario = unchanged(id, expectedVersion);
        scenario.rename(name.strip(), Instant.now());
        write(id, expectedVersion);
        return scenario;
    }

    /**
     * Saves what the newest version of a scenario says as a scenario of its own.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario duplicate(long id, String name) {
        checkTexts(name, "");
        Scenario copy = get(id).copy(name.strip(), Instant.now());
        scenarios.add(copy);
        return copy;
    }

    /**
     * Deletes a scenario with all its versions, until somebody restores it.
     *
     * @param expectedVersion the newest version that the caller has seen
     * @throws ScenarioChangedException if there is a newer one
     */
    public Scenario delete(long id, int expectedVersion) {
        Scenario scenario = unchanged(id, expectedVersion);
        scenario.delete(Instant.now());
        write(id, expectedVersion);
        return scenario;
    }

    /**
     * Deletes a scenario with all its versions, whatever its version.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario delete(long id) {
        return delete(id, get(id).version());
    }

    /** What was deleted and can be restored, the last first. */
    public List<Scenario> listDeleted() {
        return scenarios.listDeleted();
    }

    /**
     * Brings a deleted scenario back as it was; one that is not deleted stays as it is.
     *
     * @throws UnknownScenarioException where there is none
     */
    public Scenario restore(long id) {
        Scenario scenario = scenarios.getEvenDeleted(id);
        scenario.restore();
        return scenario;
    }

    /** Writes now, so that of two people who change a scenario at once one learns of the other. */
    private void write(long id, int expectedVersion) {
        try {
            scenarios.flush();
        } catch (OptimisticLockException faster) {
            throw new ScenarioChangedException(id, expectedVersion);
        }
    }

    private Scenario unchanged(long id, int expectedVersion) {
        Scenario scenario = scenarios.getScenario(id);
        if (scenario.version() != expectedVersion) {
            throw new ScenarioChangedException(id, expectedVersion);
        }
        return scenario;
    }

    static void checkTexts(String name, String note) {
        FieldErrors errors = new FieldErrors();
        if (name == null || name.isBlank()) {
            errors.add(new FieldError("name", name, Message.of("error.blank")));
        } else if (name.length() > Scenario.LONGEST_NAME || !PlainText.isPlain(name)) {
            errors.add(
                    new FieldError("name", name, Message.of("error.text", Scenario.LONGEST_NAME)));
        }
        if (note == null || note.length() > Scenario.LONGEST_NOTE || !PlainText.isPlain(note)) {
            errors.add(
                    new FieldError("note", note, Message.of("error.text", Scenario.LONGEST_NOTE)));
        }
        errors.refuse();
    }

    /** Runs a body and tells on which data. */
    private ScenarioBasis basis(Draft draft) {
        SimulationInputs inputs = snapshots.inputs(draft.dataVersion());
        try {
            projections.project(ProjectionRequest.of(draft.body()), inputs);
        } catch (InvalidRequestException invalid) {
            throw invalid.within("body.");
        }
        String data = inputs.data().version().label();
        return new ScenarioBasis(data, CoverageModel.VERSION, Instant.now());
    }
}
