package id.jangkau.web.api;

import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.allocation.LeverPackage;
import id.jangkau.simulation.uncertainty.Sampling;
import id.jangkau.web.json.JsonFields;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionRequest.Detail;
import id.jangkau.web.projection.ProjectionRequest.EnsembleRequest;
import id.jangkau.web.target.FundingRequest;
import id.jangkau.web.target.GoalRequest;
import id.jangkau.web.target.GoalRequest.Four;
import id.jangkau.web.target.GoalRequest.Unknown;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads what is asked of targets: what is sought must not be given, all else must. */
final class TargetRequestJson {

    private static final int FEWEST_DRAWS = 16;
    private static final int USUAL_DRAWS = 1024;

    /** A search takes a dozen ensembles, and nobody waits a minute for each. */
    private static final int MOST_DRAWS = 4096;

    private static final double SMALLEST_CHANCE = 0.001;
    private static final long MOST_RUPIAH = 1_000_000_000_000_000L;
    private static final long MOST_WORKERS = 1_000_000_000;

    private final FieldErrors errors = new FieldErrors();
    private final JsonFields fields;

    private TargetRequestJson(JsonObject object) {
        fields = new JsonFields(object, errors);
    }

    /**
     * Reads a question about a goal.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static GoalRequest goal(JsonObject object) {
        return new TargetRequestJson(object).goal();
    }

    private GoalRequest goal() {
        Unknown sought =
                fields.require("solveFor").constant("solveFor", Unknown.class).orElse(null);
        Optional<String> data = ProjectionRequestJson.label(fields, "dataVersion");
        EnsembleRequest draws =
                new EnsembleRequest(
                        fields.whole("draws", FEWEST_DRAWS, MOST_DRAWS)
                                .orElse((long) USUAL_DRAWS)
                                .intValue(),
                        fields.constant("sampling", Sampling.class).orElse(Sampling.SOBOL),
                        fields.whole(
                                        "seed",
                                        -ProjectionRequestJson.LARGEST_SEED,
                                        ProjectionRequestJson.LARGEST_SEED)
                                .orElse(1L),
                        Optional.empty());
        List<LeverSetting> kept =
                fields.object("baseline")
                        .map(baseline -> settings(baseline, errors))
                        .orElse(List.of());
        Four four = four(sought);
        Optional<ScenarioBody> body = ScenarioBodyJson.read(fields, errors);
        fields.refuseOthers();
        errors.refuse();
        return new GoalRequest(
                new ProjectionRequest("", body.orElseThrow(), Detail.TOTAL, data, draws),
                kept,
                sought,
                four);
    }

    private static List<LeverSetting> settings(JsonFields fields, FieldErrors errors) {
        List<LeverSetting> settings = ScenarioBodyJson.levers(fields, errors);
        fields.refuseOthers();
        return settings;
    }

    /** What is sought is not read, so that it is refused where it stands there all the same. */
    private Four four(Unknown sought) {
        Optional<JsonFields> target = fields.require("target").object("target");
        Optional<Double> coverage = Optional.empty();
        if (sought != Unknown.COVERAGE) {
            coverage =
                    target.map(own -> own.require("coverage"))
                            .flatMap(own -> own.number("coverage", 0, 1));
        }
        Optional<YearMonth> month = Optional.empty();
        if (sought != Unknown.MONTH) {
            month = target.map(own -> own.require("month")).flatMap(own -> own.month("month"));
        }
        target.ifPresent(JsonFields::refuseOthers);
        Optional<Double> chance = Optional.empty();
        if (sought != Unknown.CHANCE) {
            chance = fields.require("chance").number("chance", SMALLEST_CHANCE, 1);
        }
        double multiple = 1;
        if (sought != Unknown.EFFORT) {
            multiple = fields.number("multiple", 0, LeverPackage.LARGEST).orElse(1.0);
        }
        return new Four(
                multiple,
                month.orElse(null),
                coverage.orElse(Double.NaN),
                chance.orElse(Double.NaN));
    }

    /**
     * Reads two of money, workers and months.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static FundingRequest funding(JsonObject object) {
        return new TargetRequestJson(object).funding();
    }

    private FundingRequest funding() {
        OptionalLong rupiah = whole("rupiah", 0, MOST_RUPIAH);
        OptionalLong workers = whole("workers", 1, MOST_WORKERS);
        OptionalLong months = whole("months", 1, ScenarioBody.LONGEST_HORIZON);
        Optional<YearMonth> from = fields.require("from").month("from");
        Optional<String> data = ProjectionRequestJson.label(fields, "dataVersion");
        List<LeverSetting> levers = ScenarioBodyJson.levers(fields, errors);
        fields.refuseOthers();
        if (errors.count() == 0
                && Stream.of(rupiah, workers, months).filter(OptionalLong::isPresent).count()
                        != 2) {
            fields.refuse("rupiah", Message.of("error.funding.two"));
        }
        errors.refuse();
        return new FundingRequest(rupiah, workers, months, from.orElseThrow(), levers, data);
    }

    private OptionalLong whole(String name, long least, long most) {
        return fields.whole(name, least, most).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
