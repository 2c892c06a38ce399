package id.jangkau.web.api;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.computation.Turns;
import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.DiskFullException;
import id.jangkau.web.intake.RegisterEntry;
import id.jangkau.web.intake.Report;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.message.Language;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.spreadsheet.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.time.YearMonth;

/** Figures that an office reports, as CSV or XLSX: first to be looked at, then to be entered. */
@Path("/coverage/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final int CREATED = 201;
    private static final int UNPROCESSABLE = 422;

    @Inject private DataSnapshotService snapshots;
    @Inject private RegisterEntry register;
    @Inject private DatabaseState database;
    @Inject private Turns turns;
    @Context private UriInfo address;
    @Context private HttpHeaders headers;

    /**
     * Reads a file and says what it would change, with {@code dryRun=true}; or enters it as a new
     * data version, all of it or nothing.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response enter(InputStream body) throws IOException {
        ImportQuery query = new ImportQuery(address.getQueryParameters());
        Report report = read(body, query);
        Language language = Language.preferred(headers.getAcceptableLanguages());
        if (query.dryRun()) {
            return Response.ok(preview(report, query, language)).build();
        }
        if (!report.sound()) {
            return Response.status(UNPROCESSABLE)
                    .type(Problem.MEDIA_TYPE)
                    .entity(JsonAnswer.text(json -> ReportJson.refuse(json, report, language)))
                    .build();
        }
        DataVersion entered = register.enter(query.entering(report.entered()), query.version());
        database.nowCurrent(entered.label());
        return Response.status(CREATED)
                .location(URI.create("coverage"))
                .entity(
                        JsonAnswer.text(
                                json ->
                                        json.writeStartObject()
                                                .write("dataVersion", entered.label())
                                                .write("baseMonth", entered.baseMonth().toString())
                                                .writeEnd()))
                .build();
    }

    private String preview(Report report, ImportQuery query, Language language) {
        return JsonAnswer.text(
                json -> {
                    json.writeStartObject();
                    ReportJson.write(json, report, language);
                    if (report.sound()) {
                        PreviewJson.write(
                                json,
                                register.preview(query.entering(report.entered())),
                                query.parts());
                    }
                    json.writeEnd();
                });
    }

    private Report read(InputStream body, ImportQuery query) throws IOException {
        java.nio.file.Path file = Files.createTempFile("jangkau", "import");
        try {
            keep(body, file);
            return readInTurn(file, query);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Only so many compute at once; who still sends takes no turn. */
    private Report readInTurn(java.nio.file.Path file, ImportQuery query) {
        if (!turns.take()) {
            throw new TooManyComputationsException();
        }
        try {
            return Report.read(
                    file,
                    query.choices(),
                    query.defaults(),
                    snapshots.current().regencies(),
                    YearMonth.now(Reader.ZONE).minusMonths(1));
        } finally {
            turns.end();
        }
    }

    /** One byte more than is allowed is kept, so that the file is known to be too large. */
    private static void keep(InputStream body, java.nio.file.Path file) throws IOException {
        byte[] part = new byte[1 << 16];
        long kept = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(part); read >= 0; read = body.read(part)) {
                if (kept <= Spreadsheet.MOST_BYTES) {
                    out.write(part, 0, read);
                    kept += read;
                }
            }
        } catch (FileSystemException full) {
            throw new DiskFullException();
        }
    }
}
