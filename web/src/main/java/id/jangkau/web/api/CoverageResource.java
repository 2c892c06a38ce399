package id.jangkau.web.api;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Coverage now, in all and by kabupaten/kota. */
@Path("/coverage")
@Produces(MediaType.APPLICATION_JSON)
public class CoverageResource {

    @Inject private DataSnapshotService snapshots;

    /**
     * Coverage in the base month of a data version.
     *
     * @param version its label; null for the current one
     */
    @GET
    public String coverage(@QueryParam("version") String version) {
        DataSnapshot data = version == null ? snapshots.current() : snapshots.get(version);
        return JsonAnswer.text(json -> write(json, data));
    }

    private static void write(JsonGenerator json, DataSnapshot data) {
        DataVersion version = data.version();
        json.writeStartObject();
        json.write("baseMonth", version.baseMonth().toString());
        json.write("dataVersion", version.label());
        json.write("pool", version.pool().indonesian());
        json.write("source", version.source().indonesian());
        figures(json, data.observations());
        json.writeStartArray("regions");
        data.regencies().forEach(regency -> region(json, regency, data));
        json.writeEnd();
        json.writeEnd();
    }

    private static void region(JsonGenerator json, Regency regency, DataSnapshot data) {
        List<CoverageObservation> rows =
                data.observations().stream()
                        .filter(row -> row.regency().code().equals(regency.code()))
                        .toList();
        json.writeStartObject();
        json.write("code", regency.code());
        json.write("name", regency.name());
        json.write("province", regency.province().code());
        json.write("villages", regency.villages());
        figures(json, rows);
        json.write("derived", rows.stream().anyMatch(CoverageObservation::derived));
        json.writeEnd();
    }

    private static void figures(JsonGenerator json, List<CoverageObservation> rows) {
        long workers = rows.stream().mapToLong(CoverageObservation::workers).sum();
        long active = rows.stream().mapToLong(CoverageObservation::active).sum();
        json.write("workers", workers);
        json.write("active", active);
        if (workers > 0) {
            json.write("coverage", (double) active / workers);
        } else {
            json.writeNull("coverage");
        }
    }
}
