package id.jangkau.web.api;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.web.json.JsonFields;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;

/** Saved scenarios as JSON. */
final class ScenarioJson {

    private ScenarioJson() {}

    /**
     * Reads a draft. What only the server decides may stand there, as in an answer, and is not
     * read.
     *
     * @throws InvalidRequestException if a field is wrong
     */
    static ScenarioService.Draft read(JsonObject object) {
        FieldErrors errors = new FieldErrors();
        JsonFields fields = new JsonFields(object, errors);
        fields.require("name", "body").ignore("id", "version", "model", "createdAt", "link");
        Optional<String> name = fields.text("name", Scenario.LONGEST_NAME);
        if (name.isPresent() && name.get().isBlank()) {
            fields.refuse("name", Message.of("error.blank"));
        }
        Optional<String> note = fields.text("note", Scenario.LONGEST_NOTE);
        Optional<ScenarioBody> body = fields.object("body").flatMap(inner -> body(inner, errors));
        Optional<String> dataVersion = ProjectionRequestJson.label(fields, "dataVersion");
        fields.refuseOthers();
        errors.refuse();
        return new ScenarioService.Draft(
                name.orElseThrow(), note.orElse(""), body.orElseThrow(), dataVersion);
    }

    private static Optional<ScenarioBody> body(JsonFields fields, FieldErrors errors) {
        Optional<ScenarioBody> body = ScenarioBodyJson.read(fields, errors);
        fields.refuseOthers();
        return body;
    }

    static void write(JsonGenerator json, ScenarioVersion version) {
        json.writeStartObject();
        json.write("id", version.scenario().id());
        json.write("name", version.name());
        json.write("note", version.note());
        json.write("version", version.number());
        json.writeStartObject("body");
        ScenarioBodyJson.writeFields(json, version.body());
        json.writeEnd();
        json.write("dataVersion", version.dataVersion());
        json.write("model", version.modelVersion());
        json.write("createdAt", version.createdAt().toString());
        json.write("link", "/simulator?scenario=" + version.scenario().link());
        json.writeEnd();
    }
}
