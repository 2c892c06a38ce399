package id.jangkau.web.api;

import static java.util.stream.Collectors.joining;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.projection.FieldError;
import id.jangkau.web.projection.FieldErrors;
import id.jangkau.web.register.Scope;
import id.jangkau.web.register.VersionComparison;
import id.jangkau.web.register.VersionService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** What a data version changed. */
@Path("/data-versions/{label}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class VersionChangesResource {

    @Inject private VersionService versions;
    @Inject private DataSnapshotService snapshots;

    /**
     * Against another version; against the one made before it where none is named.
     *
     * @param region of which to tell why coverage changed; all of them together where none is named
     * @param segment likewise
     */
    @GET
    public String changes(
            @PathParam("label") String label,
            @QueryParam("since") String since,
            @QueryParam("region") String region,
            @QueryParam("segment") String segment) {
        Scope scope = scope(region, segment);
        Optional<String> before =
                Optional.ofNullable(since).or(() -> versions.before(label).map(DataVersion::label));
        Optional<VersionComparison> found =
                before.map(other -> versions.compare(other, label, VersionComparison.FEW, scope));
        return JsonAnswer.text(
                json -> {
                    json.writeStartObject();
                    json.write("dataVersion", label);
                    found.ifPresent(comparison -> VersionChangesJson.write(json, comparison));
                    json.writeEnd();
                });
    }

    private Scope scope(String region, String segment) {
        var errors = new FieldErrors();
        Optional<Segment> known =
                Arrays.stream(Segment.values())
                        .filter(each -> each.name().equals(segment))
                        .findFirst();
        if (segment != null && known.isEmpty()) {
            String all = Arrays.stream(Segment.values()).map(Enum::name).collect(joining(", "));
            errors.add(new FieldError("segment", segment, Message.of("error.word", all)));
        }
        if (region != null && !isKnown(region)) {
            errors.add(
                    new FieldError("region", region, Message.of("error.region.unknown", region)));
        }
        errors.refuse();
        return new Scope(Optional.ofNullable(region), known);
    }

    private boolean isKnown(String code) {
        return snapshots.current().regencies().stream()
                .anyMatch(row -> code.equals(row.code()) || code.equals(row.province().code()));
    }
}
