package id.jangkau.web.api;

import id.jangkau.domain.coverage.Change.Kind;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.register.VersionComparison;
import id.jangkau.web.register.VersionService;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;

/** What a data version changed. */
@Path("/data-versions/{label}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class VersionChangesResource {

    @Inject private VersionService versions;

    /** Against another version; against the one made before it where none is named. */
    @GET
    public String changes(@PathParam("label") String label, @QueryParam("since") String since) {
        Optional<String> before =
                Optional.ofNullable(since).or(() -> versions.before(label).map(DataVersion::label));
        Optional<VersionComparison> found =
                before.map(other -> versions.compare(other, label, VersionComparison.FEW));
        return JsonAnswer.text(
                json -> {
                    json.writeStartObject();
                    json.write("dataVersion", label);
                    found.ifPresent(comparison -> write(json, comparison));
                    json.writeEnd();
                });
    }

    private static void write(JsonGenerator json, VersionComparison comparison) {
        json.write("since", comparison.before().label());
        json.writeStartObject("figures");
        for (Kind kind : Kind.values()) {
            json.write(kind.name().toLowerCase(Locale.ROOT), comparison.count(kind));
        }
        json.writeEnd();
        json.write("claims", comparison.claims().size());
        EvidenceRevisionJson.write(json, "evidence", comparison.evidence());
    }
}
