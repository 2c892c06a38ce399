package id.jangkau.web.overview;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.UnprojectableDataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Runs Baseline for the first page. */
@ApplicationScoped
public class OutlookService {

    @Inject private ProjectionService projections;

    /**
     * Where a scenario leads; empty where the data version cannot be projected, or not this far.
     */
    public Optional<Outlook> outlook(ScenarioBody body) {
        try {
            return Optional.of(outlook(projections.project(ProjectionRequest.of(body))));
        } catch (InvalidRequestException | UnprojectableDataException refused) {
            return Optional.empty(); // the page shows the rest
        }
    }

    private static Outlook outlook(Projection projection) {
        Trajectory run = projection.trajectory();
        return new Outlook(
                projection.data().version().baseMonth().plusMonths(run.months()),
                at(run, 0),
                at(run, run.months()));
    }

    private static Coverage at(Trajectory run, int month) {
        return new Coverage(Math.round(run.workers()[month]), Math.round(run.active()[month]));
    }
}
