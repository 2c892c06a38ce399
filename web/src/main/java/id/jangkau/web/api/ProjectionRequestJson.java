package id.jangkau.web.api;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.uncertainty.Draws;
import id.jangkau.simulation.uncertainty.Sampling;
import id.jangkau.web.json.JsonFields;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionRequest.Detail;
import id.jangkau.web.projection.ProjectionRequest.EnsembleRequest;
import id.jangkau.web.projection.ProjectionRequest.Target;
import id.jangkau.web.uncertainty.AttributionRequest;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what is asked of projections; a field that a question has no use for is refused. */
final class ProjectionRequestJson {

    static final int FEWEST_SCENARIOS = 2;
    static final int MOST_SCENARIOS = 5;

    static final long LARGEST_SEED = (1L << 53) - 1; // whole numbers that every JSON reader keeps

    private final FieldErrors errors = new FieldErrors();

    private ProjectionRequestJson() {}

    /**
     * Reads one projection.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static ProjectionRequest projection(JsonObject object) {
        ProjectionRequestJson reader = new ProjectionRequestJson();
        JsonFields fields = new JsonFields(object, reader.errors);
        EnsembleRequest ensemble = draws(fields, target(fields));
        return reader.whole(reader.request(fields, "", dataVersion(fields), ensemble));
    }

    /**
     * Reads a projection of which the parts of its levers are asked.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static AttributionRequest attribution(JsonObject object) {
        ProjectionRequestJson reader = new ProjectionRequestJson();
        JsonFields fields = new JsonFields(object, reader.errors);
        EnsembleRequest ensemble = draws(fields, Optional.empty());
        List<LeverSetting> baseline =
                fields.object("baseline").map(reader::levers).orElse(List.of());
        return new AttributionRequest(reader.whole(reader.plain(fields, ensemble)), baseline);
    }

    /**
     * Reads a projection of which the largest doubts are asked.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static ProjectionRequest sensitivity(JsonObject object) {
        ProjectionRequestJson reader = new ProjectionRequestJson();
        JsonFields fields = new JsonFields(object, reader.errors);
        EnsembleRequest ensemble = EnsembleRequest.withoutDraws(target(fields));
        return reader.whole(reader.plain(fields, ensemble));
    }

    /** A projection that is asked for on other data besides. */
    record OnOtherData(ProjectionRequest projection, Optional<String> otherDataVersion) {}

    /**
     * Reads a projection and the data that it is asked for besides.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static OnOtherData restatement(JsonObject object) {
        ProjectionRequestJson reader = new ProjectionRequestJson();
        JsonFields fields = new JsonFields(object, reader.errors);
        Optional<String> other = label(fields, "otherDataVersion");
        return new OnOtherData(reader.whole(reader.plain(fields, EnsembleRequest.NONE)), other);
    }

    /**
     * Reads two to five projections with their names.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static List<ProjectionRequest> comparison(JsonObject object) {
        ProjectionRequestJson reader = new ProjectionRequestJson();
        JsonFields fields = new JsonFields(object, reader.errors);
        fields.require("scenarios");
        EnsembleRequest shared = draws(fields, target(fields));
        Optional<String> dataVersion = dataVersion(fields);
        List<ProjectionRequest> requests = new ArrayList<>();
        for (JsonFields scenario : fields.objects("scenarios", FEWEST_SCENARIOS, MOST_SCENARIOS)) {
            String name = name(scenario);
            draws(scenario, target(scenario)); // may stand there, but all scenarios share one
            reader.request(scenario, name, dataVersion, shared).ifPresent(requests::add);
        }
        fields.refuseOthers();
        reader.errors.refuse();
        return requests;
    }

    private static String name(JsonFields scenario) {
        Optional<String> name = scenario.require("name").text("name", Scenario.LONGEST_NAME);
        if (name.isPresent() && name.get().isBlank()) {
            scenario.refuse("name", Message.of("error.blank"));
        }
        return name.orElse("");
    }

    private Optional<ProjectionRequest> request(
            JsonFields fields, String name, Optional<String> data, EnsembleRequest ensemble) {
        Detail detail = detail(fields);
        Optional<ScenarioBody> body = ScenarioBodyJson.read(fields, errors);
        fields.refuseOthers();
        return body.map(given -> new ProjectionRequest(name, given, detail, data, ensemble));
    }

    /** A request whose answer is not split. */
    private Optional<ProjectionRequest> plain(JsonFields fields, EnsembleRequest ensemble) {
        Optional<String> data = dataVersion(fields);
        Optional<ScenarioBody> body = ScenarioBodyJson.read(fields, errors);
        fields.refuseOthers();
        return body.map(given -> new ProjectionRequest("", given, Detail.TOTAL, data, ensemble));
    }

    private ProjectionRequest whole(Optional<ProjectionRequest> request) {
        errors.refuse();
        return request.orElseThrow();
    }

    private List<LeverSetting> levers(JsonFields fields) {
        List<LeverSetting> levers = ScenarioBodyJson.levers(fields, errors);
        fields.refuseOthers();
        return levers;
    }

    private static Optional<String> dataVersion(JsonFields fields) {
        return label(fields, "dataVersion");
    }

    /** The label of a data version; blank is none. */
    static Optional<String> label(JsonFields fields, String name) {
        Optional<String> label = fields.text(name, DataVersion.LONGEST_LABEL);
        if (label.isPresent() && label.get().isBlank()) {
            fields.refuse(name, Message.of("error.blank"));
        }
        return label;
    }

    private static Detail detail(JsonFields fields) {
        return fields.word("detail", List.of("total", "segments", "provinces", "regions", "cells"))
                .map(word -> Detail.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Detail.TOTAL);
    }

    private static EnsembleRequest draws(JsonFields fields, Optional<Target> target) {
        return new EnsembleRequest(
                fields.whole("draws", 0, Draws.MOST).orElse(0L).intValue(),
                fields.constant("sampling", Sampling.class).orElse(Sampling.SOBOL),
                fields.whole("seed", -LARGEST_SEED, LARGEST_SEED).orElse(1L),
                target);
    }

    private static Optional<Target> target(JsonFields fields) {
        return fields.object("target").flatMap(ProjectionRequestJson::readTarget);
    }

    private static Optional<Target> readTarget(JsonFields fields) {
        fields.require("coverage", "month");
        Optional<Double> coverage = fields.number("coverage", 0, 1);
        Optional<YearMonth> month = fields.month("month");
        fields.refuseOthers();
        return coverage.flatMap(share -> month.map(by -> new Target(share, by)));
    }
}
