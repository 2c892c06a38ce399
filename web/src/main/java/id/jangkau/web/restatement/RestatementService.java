package id.jangkau.web.restatement;

import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.comparison.Shapley;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.RefusedScheduleException;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Possible;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import id.jangkau.web.projection.UnprojectableDataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what becomes of a scenario on other data, and why. */
@ApplicationScoped
public class RestatementService {

    private static final Cause[] CAUSES = Cause.values();

    @Inject private ProjectionService projections;
    @Inject private DataSnapshotService snapshots;

    /**
     * Runs a scenario on its data and on others until the same month.
     *
     * @param other label of the others; empty for the current ones
     * @throws InvalidRequestException if it cannot be run on one of them
     */
    public Restatement restate(ProjectionRequest request, Optional<String> other) {
        SimulationInputs own = snapshots.inputs(request.dataVersion());
        SimulationInputs others = snapshots.inputs("otherDataVersion", other);
        ScenarioBody body = request.body();
        YearMonth last = baseMonth(own).plusMonths(body.months());
        requireMonths(body.months(), others, last);
        return new Restatement(
                run(body, own, last),
                run(body, others, last),
                ended(body, baseMonth(others)),
                parts(body, new Mixture(own.data(), others.data()), last));
    }

    private static void requireMonths(int months, SimulationInputs others, YearMonth last) {
        YearMonth first = baseMonth(others).plusMonths(1);
        YearMonth end = first.plusMonths(ScenarioBody.LONGEST_HORIZON - 1L);
        if (last.isBefore(first) || last.isAfter(end)) {
            throw new InvalidRequestException(
                    new FieldError(
                            "months", months, Message.of("error.month.outside", last, first, end)));
        }
    }

    private Projection run(ScenarioBody body, SimulationInputs inputs, YearMonth last) {
        ScenarioBody left = left(body, baseMonth(inputs), last);
        return projections.project(ProjectionRequest.of(left), inputs);
    }

    /** What is left of a body where data begin in some month. */
    private static ScenarioBody left(ScenarioBody body, YearMonth base, YearMonth last) {
        List<Integer> ended = ended(body, base);
        List<LeverSetting> levers =
                IntStream.range(0, body.levers().size())
                        .filter(position -> !ended.contains(position))
                        .mapToObj(body.levers()::get)
                        .toList();
        int months = (int) ChronoUnit.MONTHS.between(base, last);
        return new ScenarioBody(months, levers, body.assumptions());
    }

    /** Positions of the settings that had ended when data begin. */
    private static List<Integer> ended(ScenarioBody body, YearMonth base) {
        return IntStream.range(0, body.levers().size())
                .filter(i -> body.levers().get(i).to().filter(to -> !to.isAfter(base)).isPresent())
                .boxed()
                .toList();
    }

    private List<Restatement.Part> parts(ScenarioBody body, Mixture mixture, YearMonth last) {
        try {
            double[][] values =
                    IntStream.range(0, 1 << CAUSES.length)
                            .mapToObj(subset -> values(body, mixture.of(causes(subset)), last))
                            .toArray(double[][]::new);
            double[][] parts = Shapley.parts(values);
            return Arrays.stream(CAUSES).map(cause -> part(cause, parts[cause.ordinal()])).toList();
        } catch (RefusedScheduleException | UnprojectableDataException refused) {
            // more places than a mixture has room for, or nothing that the model takes together
            return List.of();
        }
    }

    private static List<Cause> causes(int subset) {
        return Arrays.stream(CAUSES)
                .filter(cause -> Shapley.contains(subset, cause.ordinal()))
                .toList();
    }

    /** What mixed data lead to, which no other request must find in a cache. */
    private static double[] values(ScenarioBody body, DataSnapshot data, YearMonth last) {
        SimulationInputs inputs = SimulationInputs.of(data);
        ModelInput input = inputs.prepare(left(body, baseMonth(inputs), last)).input();
        Trajectory run = Projector.project(input);
        Money money = Costing.of(input, run, inputs.costs());
        Possible.require(run, money);
        double active = run.active()[run.months()];
        double coverage = active / run.workers()[run.months()];
        return new double[] {coverage, active, Arrays.stream(money.total()).sum()};
    }

    private static Restatement.Part part(Cause cause, double[] values) {
        return new Restatement.Part(cause, values[0], values[1], values[2]);
    }

    private static YearMonth baseMonth(SimulationInputs inputs) {
        return inputs.data().version().baseMonth();
    }
}
