package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionRequest;
import id.jangkau.web.projection.ProjectionService;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Runs two to five projections on the same data. */
@Path("/comparisons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    @Inject private ProjectionService projections;

    /** The answers in the order of the scenarios, and the last month that all of them reach. */
    @POST
    public String compare(InputStream body) throws IOException {
        List<ProjectionRequest> requests = ProjectionRequestJson.comparison(RequestBody.read(body));
        List<Projection> answers = projections.compare(requests);
        return JsonAnswer.text(json -> write(json, answers));
    }

    private static void write(JsonGenerator json, List<Projection> answers) {
        json.writeStartObject();
        json.writeStartArray("scenarios");
        answers.forEach(answer -> ProjectionJson.write(json, answer));
        json.writeEnd();
        int months =
                answers.stream()
                        .mapToInt(answer -> answer.trajectory().months())
                        .min()
                        .orElseThrow();
        json.write(
                "month", answers.get(0).data().version().baseMonth().plusMonths(months).toString());
        json.writeEnd();
    }
}
