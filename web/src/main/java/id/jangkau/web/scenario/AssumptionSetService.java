package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.AssumptionSet;
import id.jangkau.domain.scenario.AssumptionSetRepository;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.domain.scenario.UnknownAssumptionSetException;
import id.jangkau.web.database.Guarded;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assumption sets that people keep. What is saved can be run on the data it was made on. */
@ApplicationScoped
@Transactional
@Guarded
public class AssumptionSetService {

    @Inject private AssumptionSetRepository sets;
    @Inject private ProjectionService projections;
    @Inject private DataSnapshotService snapshots;

    /** All sets by name. */
    public List<AssumptionSet> list() {
        return sets.list();
    }

    /**
     * One set.
     *
     * @throws UnknownAssumptionSetException where there is none
     */
    public AssumptionSet get(long id) {
        return sets.get(id);
    }

    /**
     * One set, deleted or not.
     *
     * @throws UnknownAssumptionSetException where there is none
     */
    public AssumptionSet getEvenDeleted(long id) {
        return sets.getEvenDeleted(id);
    }

    /**
     * What a set says.
     *
     * @param dataVersion label of the data that it is made on; empty for the current ones
     */
    public record Draft(
            String name,
            String note,
            Map<String, Double> assumptions,
            Optional<String> dataVersion) {}

    /**
     * Saves a new set.
     *
     * @throws InvalidRequestException if nothing is assumed, or what the data do not allow
     */
    public AssumptionSet create(Draft draft) {
        ScenarioService.checkTexts(draft.name(), draft.note());
        if (draft.assumptions().isEmpty()) {
            throw new InvalidRequestException(
                    new FieldError("assumptions", "", Message.of("error.assumptionSet.empty")));
        }
        SimulationInputs inputs = snapshots.inputs(draft.dataVersion());
        ScenarioBody body = new ScenarioBody(1, List.of(), draft.assumptions());
        projections.project(ProjectionRequest.of(body), inputs);
        AssumptionSet set =
                new AssumptionSet(
                        draft.name().strip(),
                        draft.note(),
                        draft.assumptions(),
                        inputs.data().version().label(),
                        Instant.now());
        sets.add(set);
        return set;
    }

    /**
     * Gives a set another name and note; one that was deleted is there again.
     *
     * @throws UnknownAssumptionSetException where there never was one
     */
    public AssumptionSet rename(long id, String name, String note) {
        ScenarioService.checkTexts(name, note);
        AssumptionSet set = sets.getEvenDeleted(id);
        set.rename(name.strip(), note);
        set.restore();
        return set;
    }

    /**
     * Deletes a set, until somebody names it again. Scenarios that took it over keep their values.
     *
     * @throws UnknownAssumptionSetException where there is none
     */
    public AssumptionSet delete(long id) {
        AssumptionSet set = sets.get(id);
        set.delete(Instant.now());
        return set;
    }
}
