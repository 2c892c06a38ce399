package id.jangkau.web.api;

import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.projection.Projection;
import id.jangkau.web.projection.ProjectionService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Runs one projection. */
@Path("/projections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProjectionResource {

    @Inject private ProjectionService projections;

    /** The run at central values. */
    @POST
    public String project(InputStream body) throws IOException {
        Projection projection =
                projections.project(ProjectionRequestJson.projection(RequestBody.read(body)));
        return JsonAnswer.text(json -> ProjectionJson.write(json, projection));
    }
}
