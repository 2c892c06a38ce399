package id.jangkau.web.target;

import id.jangkau.simulation.allocation.Goal;
import id.jangkau.simulation.allocation.GoalSeek;
import id.jangkau.web.computation.Computation;
import id.jangkau.web.computation.Pending;
import id.jangkau.web.computation.Steps;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import id.jangkau.web.uncertainty.UncertainProjection;
import id.jangkau.web.uncertainty.UncertaintyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Seeks one of effort, month, coverage and chance from the other three, on the same draws. */
@ApplicationScoped
public class TargetService {

    @Inject private DataSnapshotService snapshots;
    @Inject private ProjectionService projections;
    @Inject private UncertaintyService uncertainty;

    /**
     * Answers a question about a goal.
     *
     * @throws InvalidRequestException if it makes no sense or cannot be carried out
     */
    public Pending<GoalAnswer> answer(GoalRequest request) {
        SimulationInputs inputs = snapshots.inputs(request.projection().dataVersion());
        projections.project(request.projection(), inputs); // refuses what cannot be carried out
        YearMonth base = inputs.data().version().baseMonth();
        checkMonth(request, base);
        String data = inputs.data().version().label();
        var scenario = new MultipliedScenario(request.projection().body(), request.kept(), inputs);
        Question question = new Question(request, base, data, scenario);
        return request.sought() == GoalRequest.Unknown.EFFORT
                ? effort(question)
                : run(question, request.given().multiple())
                        .map(run -> GoalAnswers.of(question, run));
    }

    /**
     * A request on the data that it is answered on.
     *
     * @param data label of the version, so that all draws see the same
     */
    record Question(GoalRequest request, YearMonth base, String data, MultipliedScenario scenario) {

        /** The position of a month in a projection. */
        int position(YearMonth month) {
            return (int) ChronoUnit.MONTHS.between(base, month);
        }
    }

    private Pending<GoalAnswer> effort(Question question) {
        GoalRequest.Four given = question.request().given();
        GoalSeek seek =
                new GoalSeek(
                        new Goal(given.coverage(), given.chance()),
                        question.scenario().levers().most());
        Computation<EffortSearch.Found> search =
                Steps.start(
                        new EffortSearch(
                                seek,
                                question.position(given.month()),
                                multiple -> run(question, multiple)));
        return new Pending<>(List.of(search), () -> GoalAnswers.of(question, search.get()));
    }

    private Pending<UncertainProjection> run(Question question, double multiple) {
        ProjectionRequest asked = question.request().projection();
        return uncertainty.project(
                new ProjectionRequest(
                        "",
                        question.scenario().times(multiple),
                        asked.detail(),
                        Optional.of(question.data()),
                        asked.ensemble()));
    }

    private static void checkMonth(GoalRequest request, YearMonth base) {
        YearMonth month = request.given().month();
        YearMonth last = base.plusMonths(request.projection().body().months());
        if (month != null && (!month.isAfter(base) || month.isAfter(last))) {
            throw new InvalidRequestException(
                    new FieldError(
                            "target.month",
                            month.toString(),
                            Message.of("error.month.outside", month, base.plusMonths(1), last)));
        }
    }
}
