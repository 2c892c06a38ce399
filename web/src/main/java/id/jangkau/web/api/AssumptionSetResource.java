package id.jangkau.web.api;

import id.jangkau.domain.scenario.AssumptionSet;
import id.jangkau.domain.scenario.IdempotencyRecord;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.scenario.AssumptionSetService;
import id.jangkau.web.scenario.IdempotentSaves;
import id.jangkau.web.scenario.KeyedSave;
import id.jangkau.web.scenario.SaveRequest;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Supplier;

/** Assumption sets: values that never change, under a name that may. */
@Path("/assumption-sets")
@Produces(MediaType.APPLICATION_JSON)
public class AssumptionSetResource {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Inject private AssumptionSetService sets;
    @Inject private IdempotentSaves saves;

    /** All sets by name. */
    @GET
    public String list() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    sets.list().forEach(set -> AssumptionSetJson.write(json, set));
                    json.writeEnd();
                });
    }

    /** Saves a set. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(IDEMPOTENCY_KEY) String key, InputStream body)
            throws IOException {
        JsonObject read = RequestBody.read(body);
        AssumptionSetService.Draft draft = AssumptionSetJson.read(read);
        AssumptionSet saved = once(SaveRequest.of(key, "POST set", read), () -> sets.create(draft));
        return Response.created(URI.create("assumption-sets/" + saved.id()))
                .entity(text(saved))
                .build();
    }

    /** One set. */
    @GET
    @Path("/{id}")
    public String get(@PathParam("id") long id) {
        return text(sets.get(id));
    }

    /** Gives a set another name and note, and brings it back where it was deleted. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String rename(
            @PathParam("id") long id, @HeaderParam(IDEMPOTENCY_KEY) String key, InputStream body)
            throws IOException {
        JsonObject read = RequestBody.read(body);
        AssumptionSetJson.Names names = AssumptionSetJson.readNames(read);
        return text(
                once(
                        SaveRequest.of(key, "PUT set", id, read),
                        () -> sets.rename(id, names.name(), names.note())));
    }

    /** Deletes a set. */
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") long id, @HeaderParam(IDEMPOTENCY_KEY) String key) {
        once(SaveRequest.of(key, "DELETE set", id), () -> sets.delete(id));
    }

    private AssumptionSet once(SaveRequest request, Supplier<AssumptionSet> save) {
        return saves.once(
                request,
                new KeyedSave<>(
                        save,
                        IdempotencyRecord::complete,
                        record -> sets.getEvenDeleted(record.assumptionSet())));
    }

    private static String text(AssumptionSet set) {
        return JsonAnswer.text(json -> AssumptionSetJson.write(json, set));
    }
}
