package id.jangkau.web.api;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.evidence.EvidencePreview;
import id.jangkau.web.evidence.EvidenceRevisions;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.InvalidRequestException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Other values of parameters, positions, costs, capacities and media reach: first to look at. */
@Path("/evidence/revisions")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceRevisionResource {

    private static final int CREATED = 201;

    @Inject private EvidenceRevisions revisions;
    @Inject private DatabaseState database;

    /**
     * Says what values would do, with {@code dryRun=true}; or enters them as a new data version,
     * all of them or nothing.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(
            @QueryParam("dryRun") @DefaultValue("false") String dryRun, InputStream body)
            throws IOException {
        if (!List.of("true", "false").contains(dryRun)) {
            throw new InvalidRequestException(
                    new FieldError("dryRun", dryRun, Message.of("problem.import.dryRun")));
        }
        boolean look = dryRun.equals("true");
        var draft = EvidenceRevisionJson.read(RequestBody.read(body), look);
        if (look) {
            EvidencePreview preview = revisions.preview(draft.changes(), draft.version());
            return Response.ok(JsonAnswer.text(json -> EvidenceRevisionJson.write(json, preview)))
                    .build();
        }
        DataVersion entered = revisions.enter(draft.changes(), draft.version(), draft.reason());
        database.nowCurrent(entered.label());
        return Response.status(CREATED).entity(created(entered)).build();
    }

    /** The label of a version that was made. */
    static String created(DataVersion version) {
        return JsonAnswer.text(
                json ->
                        json.writeStartObject()
                                .write("dataVersion", version.label())
                                .write("baseMonth", version.baseMonth().toString())
                                .writeEnd());
    }
}
