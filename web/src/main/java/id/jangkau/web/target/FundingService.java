package id.jangkau.web.target;

import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.allocation.PaidContributions;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.projection.CostItem;
import id.jangkau.simulation.projection.Trajectory;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import id.jangkau.web.projection.SimulationInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Converts between money, workers and months of paid contributions, and looks beyond their end. */
@ApplicationScoped
public class FundingService {

    /** So many months after the last one are shown, where a projection reaches as far. */
    private static final int AFTERWARDS = 24;

    @Inject private DataSnapshotService snapshots;
    @Inject private ProjectionService projections;

    /**
     * Computes the third of three amounts and runs the model over it.
     *
     * @throws InvalidRequestException if it makes no sense or cannot be carried out
     */
    public Funding of(FundingRequest request) {
        SimulationInputs inputs = snapshots.inputs(request.dataVersion());
        PaidContributions paid = paid(request, contribution(inputs));
        int before = before(request.from(), inputs);
        checkMonths(request, paid, ScenarioBody.LONGEST_HORIZON - before - 1); // one is for after
        checkPlaces(request, paid, inputs);
        int last = before + (int) paid.months();
        int horizon = Math.min(ScenarioBody.LONGEST_HORIZON, last + AFTERWARDS);
        List<LeverSetting> levers = new ArrayList<>(request.levers());
        if (paid.months() > 0) {
            levers.add(support(request, paid));
        }
        Projection with = project(levers, horizon, inputs);
        return outcome(request, paid, with, project(request.levers(), horizon, inputs));
    }

    private static void checkMonths(FundingRequest request, PaidContributions paid, int most) {
        if (paid.months() > most) {
            boolean given = request.months().isPresent();
            throw refusal(
                    given ? "months" : "workers",
                    given ? paid.months() : paid.workers(),
                    Message.of("error.funding.months", paid.months(), most));
        }
    }

    private static PaidContributions paid(FundingRequest request, BigDecimal contribution) {
        if (request.rupiah().isEmpty()) {
            return PaidContributions.costing(
                    request.workers().getAsLong(), request.months().getAsLong(), contribution);
        }
        long rupiah = request.rupiah().getAsLong();
        return request.workers().isEmpty()
                ? PaidContributions.forMonths(rupiah, request.months().getAsLong(), contribution)
                : PaidContributions.forWorkers(rupiah, request.workers().getAsLong(), contribution);
    }

    private static BigDecimal contribution(SimulationInputs inputs) {
        double amount = inputs.costs().rate(CostItem.SUPPORTED_CONTRIBUTION).amount();
        if (!(amount > 0)) {
            throw refusal("rupiah", amount, Message.of("error.funding.contribution"));
        }
        return BigDecimal.valueOf(amount);
    }

    /** How many months lie between the base month and the first month of support. */
    private static int before(YearMonth from, SimulationInputs inputs) {
        YearMonth first = inputs.data().version().baseMonth().plusMonths(1);
        YearMonth last = first.plusMonths(ScenarioBody.LONGEST_HORIZON - 2L);
        if (from.isBefore(first) || from.isAfter(last)) {
            throw refusal(
                    "from", from.toString(), Message.of("error.month.outside", from, first, last));
        }
        return (int) ChronoUnit.MONTHS.between(first, from);
    }

    private static void checkPlaces(
            FundingRequest request, PaidContributions paid, SimulationInputs inputs) {
        double most =
                inputs.data().levers().stream()
                        .filter(row -> row.lever() == Lever.CONTRIBUTION_SUPPORT)
                        .mapToDouble(LeverPosition::max)
                        .findFirst()
                        .orElseThrow();
        if (paid.workers() > most) {
            String field = request.workers().isPresent() ? "workers" : "rupiah";
            throw refusal(
                    field,
                    request.workers().isPresent() ? paid.workers() : paid.rupiah(),
                    Message.of("error.funding.workers", paid.workers(), most));
        }
    }

    private static InvalidRequestException refusal(String field, Object value, Message rule) {
        return new InvalidRequestException(new FieldError(field, value, rule));
    }

    private static LeverSetting support(FundingRequest request, PaidContributions paid) {
        return new LeverSetting(
                Lever.CONTRIBUTION_SUPPORT,
                List.of(),
                request.from(),
                request.from().plusMonths(paid.months() - 1),
                paid.workers(),
                null,
                Map.of());
    }

    private Projection project(List<LeverSetting> levers, int months, SimulationInputs inputs) {
        return projections.project(
                ProjectionRequest.of(new ScenarioBody(months, levers, Map.of())), inputs);
    }

    private static Funding outcome(
            FundingRequest request, PaidContributions paid, Projection with, Projection without) {
        YearMonth base = with.data().version().baseMonth();
        int last =
                paid.months() == 0
                        ? 0
                        : (int)
                                (ChronoUnit.MONTHS.between(base, request.from())
                                        + paid.months()
                                        - 1);
        double released = released(with, last) - released(without, last);
        double stopped =
                with.trajectory().support().get(last).stopped()
                        - without.trajectory().support().get(last).stopped();
        return new Funding(
                paid,
                request.from(),
                with,
                without,
                last,
                released,
                stopped,
                spent(with) - spent(without));
    }

    /** Members whose support ends with a month, persons. */
    private static double released(Projection run, int month) {
        Trajectory trajectory = run.trajectory();
        return IntStream.range(0, run.data().observations().size())
                .mapToDouble(
                        cell ->
                                trajectory.persons(Compartment.SUPPORTED, month, cell)
                                        - trajectory.personsAtMonthStart(
                                                Compartment.SUPPORTED, month + 1, cell))
                .sum();
    }

    /** What support costs in all months, rupiah. */
    private static double spent(Projection run) {
        double[] none = {};
        return Arrays.stream(
                        run.money()
                                .byLever()
                                .getOrDefault(
                                        id.jangkau.simulation.model.Lever.CONTRIBUTION_SUPPORT,
                                        none))
                .sum();
    }
}
