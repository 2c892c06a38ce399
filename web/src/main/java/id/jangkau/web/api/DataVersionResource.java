package id.jangkau.web.api;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.register.VersionService;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The data versions there are; any of them can be computed on. */
@Path("/data-versions")
@Produces(MediaType.APPLICATION_JSON)
public class DataVersionResource {

    @Inject private VersionService versions;

    /** All versions, the newest first. */
    @GET
    public String list() {
        return JsonAnswer.text(
                json -> {
                    json.writeStartArray();
                    versions.list().forEach(version -> write(json, version));
                    json.writeEnd();
                });
    }

    private static void write(JsonGenerator json, DataVersion version) {
        json.writeStartObject();
        json.write("dataVersion", version.label());
        json.write("baseMonth", version.baseMonth().toString());
        json.write("current", version.current());
        json.write("createdAt", version.createdAt().toString());
        json.write("pool", version.pool().indonesian());
        json.write("source", version.source().indonesian());
        json.writeEnd();
    }
}
