package id.jangkau.web.api;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioVersion;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.message.Message;
import id.jangkau.web.scenario.IdempotentSaves;
import id.jangkau.web.scenario.SaveRequest;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Saved scenarios and their versions. The entity tag of a scenario is the number of its version.
 */
@Path("/scenarios")
@Produces(MediaType.APPLICATION_JSON)
public class ScenarioResource {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String ANY_VERSION = "*";
    private static final Pattern VERSION_TAG = Pattern.compile("\"(\\d{1,9})\"");

    @Inject private ScenarioService scenarios;
    @Inject private IdempotentSaves saves;

    /** All scenarios in their newest version, the one that was changed last first. */
    @GET
    public String list() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    scenarios
                            .list()
                            .forEach(scenario -> ScenarioJson.write(json, scenario.newest()));
                    json.writeEnd();
                });
    }

    /** Saves a scenario. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(IDEMPOTENCY_KEY) String key, InputStream body)
            throws IOException {
        JsonObject read = RequestBody.read(body);
        ScenarioService.Draft draft = ScenarioJson.read(read);
        ScenarioVersion saved =
                saves.once(SaveRequest.of(key, "POST", read), () -> scenarios.create(draft));
        return answer(Response.created(URI.create("scenarios/" + saved.scenario().id())), saved);
    }

    /** One scenario in its newest version. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), scenarios.get(id).newest());
    }

    /** Adds a version. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(IDEMPOTENCY_KEY) String key,
            InputStream body)
            throws IOException {
        if (ifMatch == null) {
            throw new ClientErrorException(Response.status(428).build());
        }
        JsonObject read = RequestBody.read(body);
        ScenarioService.Draft draft = ScenarioJson.read(read);
        ScenarioVersion saved =
                saves.once(
                        SaveRequest.of(key, "PUT", id, ifMatch, read),
                        () -> scenarios.revise(id, expectedVersion(id, ifMatch), draft));
        return answer(Response.ok(), saved);
    }

    /** Deletes a scenario with all its versions. */
    @DELETE
    @Path("/{id}")
    public void delete(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(IDEMPOTENCY_KEY) String key) {
        saves.once(
                SaveRequest.of(key, "DELETE", id, ifMatch),
                () ->
                        ifMatch == null
                                ? scenarios.delete(id)
                                : scenarios.delete(id, expectedVersion(id, ifMatch)));
    }

    /** All versions of a scenario, the oldest first. */
    @GET
    @Path("/{id}/versions")
    public String versions(@PathParam("id") long id) {
        Scenario scenario = scenarios.get(id);
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    scenario.versions().forEach(version -> ScenarioJson.write(json, version));
                    json.writeEnd();
                });
    }

    /**
     * The version that a caller has seen.
     *
     * @throws UnreadableBodyException if it is no entity tag of ours
     */
    private int expectedVersion(long id, String ifMatch) {
        if (ifMatch.equals(ANY_VERSION)) {
            return scenarios.get(id).version();
        }
        Matcher tag = VERSION_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new UnreadableBodyException(400, Message.of("problem.ifMatch"));
        }
        return Integer.parseInt(tag.group(1));
    }

    private static Response answer(Response.ResponseBuilder response, ScenarioVersion version) {
        return response.tag(new EntityTag(String.valueOf(version.number())))
                .entity(JsonAnswer.text(json -> ScenarioJson.write(json, version)))
                .build();
    }
}
