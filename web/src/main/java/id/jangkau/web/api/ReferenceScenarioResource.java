package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.ScenarioBodyJson;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.scenario.ReferenceScenario;
import id.jangkau.web.scenario.ReferenceScenarios;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The scenarios that are built in, as a data version has them. */
@Path("/reference-scenarios")
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceScenarioResource {

    @Inject private DataSnapshotService snapshots;

    /**
     * All of them, Baseline first.
     *
     * @param version label of the data; null for the current ones
     */
    @GET
    public String list(@QueryParam("version") String version) {
        DataSnapshot data = version == null ? snapshots.current() : snapshots.get(version);
        return JsonAnswer.text(json -> write(json, data));
    }

    private static void write(JsonGenerator json, DataSnapshot data) {
        var scenarios = new ReferenceScenarios(data.version().baseMonth(), data.levers());
        json.writeStartObject();
        json.write("dataVersion", data.version().label());
        json.write("baseMonth", data.version().baseMonth().toString());
        json.writeStartArray("scenarios");
        for (ReferenceScenario reference : ReferenceScenario.values()) {
            json.writeStartObject();
            json.write("reference", reference.name());
            json.writeStartObject("body");
            ScenarioBodyJson.writeFields(json, scenarios.body(reference));
            json.writeEnd();
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
    }
}
