package id.jangkau.web.api;

import id.jangkau.simulation.sensitivity.Tornado;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.uncertainty.Sensitivity;
import id.jangkau.web.uncertainty.UncertaintyService;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Says which parameters of a projection are doubted most. */
@Path("/sensitivities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SensitivityResource {

    @Inject private UncertaintyService uncertainty;
    @Inject private Answers answers;

    /** One parameter at a time from its 0.1 to its 0.9 quantile, the widest swing first. */
    @POST
    public Response tornado(@HeaderParam(Answers.PREFER) String prefer, InputStream body)
            throws IOException {
        return answers.give(
                prefer,
                uncertainty.sensitivity(ProjectionRequestJson.sensitivity(RequestBody.read(body))),
                SensitivityResource::write);
    }

    private static void write(JsonGenerator json, Sensitivity sensitivity) {
        int month = sensitivity.month();
        var projection = sensitivity.projection();
        json.writeStartObject();
        MonthsJson.write(json, projection);
        json.write("month", projection.data().version().baseMonth().plusMonths(month).toString());
        json.write("coverage", sensitivity.coverage());
        json.writeStartArray("parameters");
        sensitivity.bars().forEach(bar -> write(json, bar));
        json.writeEnd();
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Tornado.Bar bar) {
        json.writeStartObject();
        json.write("key", bar.row().parameter().key());
        if (bar.row().kind() == null) {
            json.writeNull("segment");
        } else {
            json.write("segment", bar.row().kind().name());
        }
        json.write("low", bar.low());
        json.write("high", bar.high());
        json.write("coverageLow", bar.coverageAtLow());
        json.write("coverageHigh", bar.coverageAtHigh());
        json.writeEnd();
    }
}
