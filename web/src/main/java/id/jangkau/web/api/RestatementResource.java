package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.restatement.Restatement;
import id.jangkau.web.restatement.RestatementService;
import id.jangkau.web.uncertainty.UncertainProjection;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Says what becomes of a scenario on other data, and why. */
@Path("/restatements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RestatementResource {

    @Inject private RestatementService restatements;

    /** The run on both data versions, and the parts of the difference. */
    @POST
    public String restate(InputStream body) throws IOException {
        ProjectionRequestJson.OnOtherData asked =
                ProjectionRequestJson.restatement(RequestBody.read(body));
        Restatement found = restatements.restate(asked.projection(), asked.otherDataVersion());
        return JsonAnswer.text(json -> write(json, found));
    }

    private static void write(JsonGenerator json, Restatement found) {
        json.writeStartObject();
        json.write("month", found.month().toString());
        run(json, "before", found.before());
        run(json, "after", found.after());
        json.writeStartArray("ended");
        found.ended().forEach(json::write);
        json.writeEnd();
        json.writeStartArray("parts");
        found.parts().forEach(part -> write(json, part));
        json.writeEnd();
        json.writeEnd();
    }

    private static void run(JsonGenerator json, String name, Projection run) {
        json.writeKey(name);
        ProjectionJson.write(json, new UncertainProjection(run, Optional.empty()));
    }

    private static void write(JsonGenerator json, Restatement.Part part) {
        json.writeStartObject();
        json.write("cause", part.cause().name());
        json.write("coverage", part.coverage());
        json.write("active", part.active());
        json.write("cost", part.cost());
        json.writeEnd();
    }
}
