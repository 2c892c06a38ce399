package id.jangkau.web.api;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.json.JsonFields;
import id.jangkau.web.json.RequestBody;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.register.VersionService;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Makes a new data version equal to an old one, for a reason. */
@Path("/data-versions/{label}/renewals")
@Produces(MediaType.APPLICATION_JSON)
public class RenewalResource {

    private static final int CREATED = 201;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_LABEL = 20;

    @Inject private VersionService versions;
    @Inject private DatabaseState database;

    /** Uses an old version again; the body names the current one and says why. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response renew(@PathParam("label") String label, InputStream body) throws IOException {
        var errors = new FieldErrors();
        var fields = new JsonFields(RequestBody.read(body), errors).require("version", "reason");
        String current = fields.text("version", LONGEST_LABEL).orElse("");
        Optional<String> reason = fields.text("reason", LONGEST_REASON);
        if (reason.filter(String::isBlank).isPresent()) {
            fields.refuse("reason", Message.of("evidence.refused.reason", LONGEST_REASON));
        }
        fields.refuseOthers();
        errors.refuse();
        DataVersion renewed = versions.renew(label, current, reason.orElseThrow().strip());
        database.nowCurrent(renewed.label());
        return Response.status(CREATED).entity(EvidenceRevisionResource.created(renewed)).build();
    }
}
