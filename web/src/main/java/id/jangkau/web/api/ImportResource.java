package id.jangkau.web.api;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.RememberedTable;
import id.jangkau.domain.scenario.IdempotencyRecord;
import id.jangkau.web.computation.TooManyComputationsException;
import id.jangkau.web.computation.Turns;
import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.intake.Complaint;
import id.jangkau.web.intake.Progress;
import id.jangkau.web.intake.ProgressBoard;
import id.jangkau.web.intake.RegisterEntry;
import id.jangkau.web.intake.Report;
import id.jangkau.web.intake.TableMemory;
import id.jangkau.web.json.JsonAnswer;
import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.scenario.IdempotentSaves;
import id.jangkau.web.scenario.KeyedSave;
import id.jangkau.web.scenario.SaveRequest;
import id.jangkau.web.spreadsheet.RefusedFileException;
import id.jangkau.web.spreadsheet.Spreadsheet;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;

/** Figures that an office reports, as CSV or XLSX: first to be looked at, then to be entered. */
@Path("/coverage/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Inject private DataSnapshotService snapshots;
    @Inject private RegisterEntry register;
    @Inject private TableMemory memory;
    @Inject private ProgressBoard board;
    @Inject private IdempotentSaves saves;
    @Inject private CoverageRepository coverage;
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
    public Response enter(@HeaderParam(IDEMPOTENCY_KEY) String key, InputStream body)
            throws IOException {
        ImportQuery query = new ImportQuery(address.getQueryParameters());
        Progress progress = board.begin(query.progress());
        try (ReceivedFile file = ReceivedFile.of(body, Spreadsheet.MOST_BYTES)) {
            return query.dryRun()
                    ? preview(file, query, progress)
                    : enter(file, query, key, progress);
        } catch (RefusedFileException refused) {
            Complaint reason = Complaint.of(refused.problem());
            return refused(json -> ReportJson.refuse(json, reason, language()));
        } finally {
            board.end(query.progress());
        }
    }

    /** How far a file is, by the name that its sender made up; nothing where it has ended. */
    @GET
    @Path("/progress/{name}")
    public String progress(@PathParam("name") String name) {
        return board.find(name).map(ImportResource::written).orElse(null);
    }

    private static String written(Progress progress) {
        return JsonAnswer.text(
                json ->
                        json.writeStartObject()
                                .write("stage", progress.stage().name())
                                .write("rows", progress.rows())
                                .writeEnd());
    }

    /** Ends it; refused where it is being stored already. */
    @DELETE
    @Path("/progress/{name}")
    public void cancel(@PathParam("name") String name) {
        if (!board.find(name).orElseThrow(NotFoundException::new).cancel()) {
            throw new UnreadableBodyException(CONFLICT, Message.of("problem.import.storing"));
        }
    }

    /** Forgets how tables with certain headings were read. */
    @DELETE
    @Path("/remembered/{headings}")
    public void forget(@PathParam("headings") String headings) {
        memory.forget(headings);
    }

    private Response preview(ReceivedFile file, ImportQuery query, Progress progress) {
        Optional<RememberedTable> before =
                TableMemory.headings(file.path()).flatMap(memory::recall);
        Report report = read(file, before.map(query::after).orElse(query), progress);
        Language language = language();
        return Response.ok(
                        JsonAnswer.text(
                                json -> {
                                    json.writeStartObject();
                                    ReportJson.write(json, report, language);
                                    before.ifPresent(
                                            table -> ReportJson.write(json, table, language));
                                    if (report.sound()) {
                                        PreviewJson.write(
                                                json,
                                                register.preview(query.entering(report.entered())),
                                                query.parts(),
                                                language);
                                    }
                                    json.writeEnd();
                                }))
                .build();
    }

    private Response enter(ReceivedFile file, ImportQuery query, String key, Progress progress) {
        SaveRequest request = SaveRequest.of(key, "IMPORT", query, file.digest());
        Report report = read(file, query, progress);
        if (!report.sound()) {
            return refused(json -> ReportJson.refuse(json, report, language()));
        }
        progress.store();
        DataVersion entered =
                saves.once(
                        request,
                        new KeyedSave<>(
                                () -> enter(file, query, report),
                                IdempotencyRecord::complete,
                                record -> coverage.getVersion(record.dataVersion())));
        database.nowCurrent(register.current());
        return created(entered);
    }

    private static Response refused(Consumer<JsonGenerator> problem) {
        return Response.status(UNPROCESSABLE)
                .type(Problem.MEDIA_TYPE)
                .entity(JsonAnswer.text(problem))
                .build();
    }

    private DataVersion enter(ReceivedFile file, ImportQuery query, Report report) {
        TableMemory.headings(file.path())
                .ifPresent(headings -> memory.remember(headings, query.answers()));
        return register.enter(query.entering(report.entered()), query.version());
    }

    private static Response created(DataVersion entered) {
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

    private Language language() {
        return Language.preferred(headers.getAcceptableLanguages());
    }

    /** Only so many compute at once; who still sends takes no turn. */
    private Report read(ReceivedFile file, ImportQuery query, Progress progress) {
        if (!turns.take()) {
            throw new TooManyComputationsException();
        }
        try {
            return Report.read(
                    progress.of(Spreadsheet.open(file.path())),
                    query.choices(),
                    query.defaults(),
                    snapshots.current().regencies(),
                    YearMonth.now(Reader.ZONE).minusMonths(1));
        } finally {
            turns.end();
        }
    }
}
