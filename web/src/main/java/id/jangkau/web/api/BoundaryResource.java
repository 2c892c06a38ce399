package id.jangkau.web.api;

import id.jangkau.web.boundary.Boundaries;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.territory.BoundaryService;
import id.jangkau.web.territory.KnownRegions;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.Semaphore;

/** Where regions lie, as GeoJSON: first to be looked at, then to be stored. */
@Path("/regions/boundaries")
@Produces(MediaType.APPLICATION_JSON)
public class BoundaryResource {

    private static final int CREATED = 201;

    /** One file takes a fifth of the memory, so that two are not read at once. */
    private static final Semaphore ONE = new Semaphore(1);

    @Inject private DataSnapshotService snapshots;
    @Inject private BoundaryService boundaries;
    @Context private UriInfo address;

    /** The boundaries as they are stored; no feature where there are none. */
    @GET
    @Produces("application/geo+json")
    public String list() {
        return JsonAnswer.text(
                json ->
                        BoundaryJson.write(
                                json, boundaries.list(), snapshots.current().regencies()));
    }

    /**
     * Reads a file and says what it holds, with {@code dryRun=true}; or puts its boundaries in the
     * place of those that there were.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response draw(InputStream body) throws IOException {
        var query = new BoundaryQuery(address.getQueryParameters());
        Boundaries read = read(body, query);
        String answer =
                JsonAnswer.text(
                        json -> BoundaryJson.write(json, read, snapshots.current().regencies()));
        if (query.dryRun()) {
            return Response.ok(answer).build();
        }
        boundaries.draw(read, query.source());
        return Response.status(CREATED)
                .location(URI.create("regions/boundaries"))
                .entity(answer)
                .build();
    }

    /** Takes all boundaries away. */
    @DELETE
    public void erase() {
        boundaries.erase();
    }

    private Boundaries read(InputStream body, BoundaryQuery query) throws IOException {
        try (var file = ReceivedFile.of(body, Boundaries.MOST_BYTES)) {
            if (!ONE.tryAcquire()) {
                throw new TooManyComputationsException();
            }
            try {
                var names = new KnownRegions(snapshots.current().regencies());
                return Boundaries.read(file.path(), names, query.property());
            } finally {
                ONE.release();
            }
        }
    }
}
