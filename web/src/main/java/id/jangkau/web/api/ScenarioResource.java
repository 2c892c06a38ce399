package id.jangkau.web.api;

import id.jangkau.domain.scenario.Scenario;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.InvalidRequestException;
import id.jangkau.web.scenario.ScenarioService;
import jakarta.inject.Inject;
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
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Saved scenarios and their versions. The entity tag of a scenario is the number of its version.
 */
@Path("/scenarios")
@Produces(MediaType.APPLICATION_JSON)
public class ScenarioResource {

    private static final String ANY_VERSION = "*";
    private static final Pattern VERSION_TAG = Pattern.compile("\"(\\d{1,9})\"");

    @Inject private ScenarioService scenarios;

    /** All scenarios in their newest version, the one that was changed last first. */
    @GET
    public String list() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    scenarios.list().forEach(scenario -> ScenarioJson.write(json, scenario));
                    json.writeEnd();
                });
    }

    /** Saves a scenario. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) throws IOException {
        ScenarioJson.Draft draft = ScenarioJson.read(RequestBody.read(body));
        Scenario scenario = saved(() -> scenarios.create(draft.name(), draft.note(), draft.body()));
        return answer(Response.created(URI.create("scenarios/" + scenario.id())), scenario);
    }

    /** One scenario in its newest version. */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.ok(), scenarios.get(id));
    }

    /** Adds a version. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body)
            throws IOException {
        int expected = expectedVersion(id, ifMatch);
        ScenarioJson.Draft draft = ScenarioJson.read(RequestBody.read(body));
        return answer(
                Response.ok(),
                saved(
                        () ->
                                scenarios.revise(
                                        id, expected, draft.name(), draft.note(), draft.body())));
    }

    /** Names fields as they stand in a draft, where the body is one field of several. */
    private static Scenario saved(Supplier<Scenario> save) {
        try {
            return save.get();
        } catch (InvalidRequestException invalid) {
            throw invalid.within("body.");
        }
    }

    /** Deletes a scenario with all its versions. */
    @DELETE
    @Path("/{id}")
    public void delete(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        if (ifMatch == null || ifMatch.equals(ANY_VERSION)) {
            scenarios.delete(id);
        } else {
            scenarios.delete(id, expectedVersion(ifMatch));
        }
    }

    /** All versions of a scenario, the oldest first. */
    @GET
    @Path("/{id}/versions")
    public String versions(@PathParam("id") long id) {
        Scenario scenario = scenarios.get(id);
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    scenario.versions()
                            .forEach(version -> ScenarioJson.write(json, scenario, version));
                    json.writeEnd();
                });
    }

    /** The version that a caller has seen. */
    private int expectedVersion(long id, String ifMatch) {
        if (ifMatch == null) {
            throw new ClientErrorException(Response.status(428).build());
        }
        return ifMatch.equals(ANY_VERSION) ? scenarios.get(id).version() : expectedVersion(ifMatch);
    }

    private static int expectedVersion(String ifMatch) {
        Matcher tag = VERSION_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new UnreadableBodyException(400, Message.of("problem.ifMatch"));
        }
        return Integer.parseInt(tag.group(1));
    }

    private static Response answer(Response.ResponseBuilder response, Scenario scenario) {
        return response.tag(new EntityTag(String.valueOf(scenario.version())))
                .entity(JsonAnswer.text(json -> ScenarioJson.write(json, scenario)))
                .build();
    }
}
