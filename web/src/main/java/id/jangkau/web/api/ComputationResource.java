package id.jangkau.web.api;

import id.jangkau.web.computation.Promise;
import id.jangkau.web.json.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that were promised for later. */
@Path("/computations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ComputationResource {

    private static final int TOO_EARLY = Response.Status.CONFLICT.getStatusCode();

    @Inject private Answers answers;

    /** How far it is. */
    @GET
    public String progress(@PathParam("id") String id) {
        Promise<String> promise = answers.get(id);
        return JsonAnswer.text(json -> write(json, id, promise));
    }

    /** The answer itself. */
    @GET
    @Path("/answer")
    public String answer(@PathParam("id") String id) {
        Promise<String> promise = answers.get(id);
        if (!promise.isDone()) {
            throw new ClientErrorException(TOO_EARLY);
        }
        return promise.get();
    }

    /** Ends it. */
    @DELETE
    public Response cancel(@PathParam("id") String id) {
        answers.forget(id);
        return Response.noContent().build();
    }

    static void write(JsonGenerator json, String id, Promise<?> promise) {
        json.writeStartObject();
        json.write("id", id);
        json.write("progress", promise.progress());
        json.write("done", promise.isDone());
        json.write("secondsLeft", promise.left().toMillis() / 1000.0);
        json.writeEnd();
    }
}
