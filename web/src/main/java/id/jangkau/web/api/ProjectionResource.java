package id.jangkau.web.api;

import id.jangkau.web.json.RequestBody;
import id.jangkau.web.uncertainty.UncertaintyService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Runs one projection. */
@Path("/projections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionResource {

    @Inject private UncertaintyService uncertainty;
    @Inject private Answers answers;

    /** The run at central values, and the draws that were asked for. */
    @POST
    public Response project(@HeaderParam(Answers.PREFER) String prefer, InputStream body)
            throws IOException {
        return answers.give(
                prefer,
                uncertainty.project(ProjectionRequestJson.projection(RequestBody.read(body))),
                ProjectionJson::write);
    }
}
