package id.jangkau.web.api;

import id.jangkau.domain.scenario.AssumptionSet;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.web.json.JsonFields;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.scenario.AssumptionSetService;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.Map;
import java.util.Optional;

/** Assumption sets as JSON. */
final class AssumptionSetJson {

    private AssumptionSetJson() {}

    /** A new name and note for a set. */
    record Names(String name, String note) {}

    /** Reads a draft; what only the server decides may stand there, as in an answer. */
    static AssumptionSetService.Draft read(JsonObject object) {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(object, errors);
        fields.require("name", "assumptions").ignore("id", "createdAt");
        Optional<Names> names = names(fields);
        Optional<Map<String, Double>> assumptions =
                fields.object("assumptions", ScenarioBody.MOST_ASSUMPTIONS)
                        .map(ScenarioBodyJson::assumptions);
        Optional<String> dataVersion = ProjectionRequestJson.label(fields, "dataVersion");
        fields.refuseOthers();
        errors.refuse();
        return new AssumptionSetService.Draft(
                names.orElseThrow().name(),
                names.get().note(),
                assumptions.orElseThrow(),
                dataVersion);
    }

    /** Reads a new name and note; values are refused, since they never change. */
    static Names readNames(JsonObject object) {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(object, errors);
        Optional<Names> names = names(fields.require("name"));
        fields.refuseOthers();
        errors.refuse();
        return names.orElseThrow();
    }

    private static Optional<Names> names(JsonFields fields) {
        Optional<String> name = fields.text("name", AssumptionSet.LONGEST_NAME);
        if (name.isPresent() && name.get().isBlank()) {
            fields.refuse("name", Message.of("error.blank"));
        }
        String note = fields.text("note", Scenario.LONGEST_NOTE).orElse("");
        return name.map(given -> new Names(given, note));
    }

    static void write(JsonGenerator json, AssumptionSet set) {
        json.writeStartObject();
        json.write("id", set.id());
        json.write("name", set.name());
        json.write("note", set.note());
        json.writeStartObject("assumptions");
        set.values().forEach(json::write);
        json.writeEnd();
        json.write("dataVersion", set.dataVersion());
        json.write("createdAt", set.createdAt().toString());
        json.writeEnd();
    }
}
