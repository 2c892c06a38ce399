package id.jangkau.web.api;

import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionRequest.Detail;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the requests of {@code POST /projections} and {@code POST /comparisons}. */
final class ProjectionRequestJson {

    static final int FEWEST_SCENARIOS = 2;
    static final int MOST_SCENARIOS = 5;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_DRAWS = 100_000;
    private static final long LARGEST_SEED = 1L << 53; // whole numbers that every JSON reader keeps

    private final List<FieldError> errors = new ArrayList<>();

    private ProjectionRequestJson() {}

    /**
     * Reads one projection.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static ProjectionRequest projection(JsonObject object) {
        ProjectionRequestJson reader = new ProjectionRequestJson();
        JsonFields fields = new JsonFields(object, reader.errors);
        Optional<ProjectionRequest> request = reader.request(fields, "");
        reader.refuseErrors();
        return request.orElseThrow();
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
        reader.ensemble(fields);
        List<ProjectionRequest> requests = new ArrayList<>();
        for (JsonFields scenario : fields.objects("scenarios", FEWEST_SCENARIOS, MOST_SCENARIOS)) {
            String name = scenario.require("name").text("name", LONGEST_NAME).orElse("");
            reader.request(scenario, name).ifPresent(requests::add);
        }
        fields.refuseOthers();
        reader.refuseErrors();
        return requests;
    }

    private Optional<ProjectionRequest> request(JsonFields fields, String name) {
        Optional<ScenarioBody> body = ScenarioBodyJson.read(fields, errors);
        long seed = ensemble(fields);
        Detail detail =
                fields.word("detail", List.of("total", "regions", "cells"))
                        .map(word -> Detail.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Detail.TOTAL);
        fields.refuseOthers();
        return body.map(given -> new ProjectionRequest(name, given, seed, detail));
    }

    /**
     * Reads what belongs to ensembles; for now a run is the deterministic one. Returns the seed.
     */
    private long ensemble(JsonFields fields) {
        Optional<Long> draws = fields.whole("draws", 0, MOST_DRAWS);
        if (draws.orElse(0L) > 0) {
            fields.refuse("draws", Message.of("error.draws"));
        }
        fields.word("sampling", List.of("RANDOM", "LATIN_HYPERCUBE", "SOBOL"));
        fields.object("target").ifPresent(ProjectionRequestJson::target);
        return fields.whole("seed", -LARGEST_SEED, LARGEST_SEED).orElse(1L);
    }

    private static void target(JsonFields target) {
        target.require("coverage", "month");
        target.number("coverage", 0, 1);
        target.month("month");
        target.refuseOthers();
    }

    private void refuseErrors() {
        if (!errors.isEmpty()) {
            throw new InvalidRequestException(errors);
        }
    }
}
