package id.jangkau.web.data;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.domain.coverage.ObservationQuery;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.web.export.CsvFile;
import id.jangkau.web.export.SheetFile;
import id.jangkau.web.export.TableFile;
import id.jangkau.web.message.Language;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.register.ObservationService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * All figures that an address asks for as one file, however many: they are read and sent a portion
 * at a time.
 */
@WebServlet({"/observations.csv", ObservationsServlet.WORKBOOK})
public class ObservationsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String WORKBOOK = "/observations.xlsx";

    private static final int PORTION = 10_000;

    @Inject private transient ObservationService observations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DataVersion version;
        try {
            version = observations.version(Asked.version(request::getParameter));
        } catch (UnknownDataVersionException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ObservationQuery query = Asked.query(request::getParameter);
        List<? extends Observation> first = observations.portion(version, query, 0, PORTION);
        Language language = "en".equals(request.getParameter("lang")) ? Language.EN : Language.ID;
        var table = new ObservationsTable(version, language);
        String path = request.getServletPath();
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"jangkau-%s\"".formatted(path.substring(1)));
        try (TableFile file = path.equals(WORKBOOK) ? workbook(response, table) : lines(response)) {
            file.head(table.head());
            List<? extends Observation> rows = first;
            for (int from = PORTION; !rows.isEmpty(); from += PORTION) {
                for (Observation row : rows) {
                    file.row(table.row(row));
                }
                rows = observations.portion(version, query, from, PORTION);
            }
        }
    }

    private static TableFile workbook(HttpServletResponse response, ObservationsTable table)
            throws IOException {
        response.setContentType(SheetFile.MEDIA_TYPE);
        return new SheetFile(
                response.getOutputStream(), table.name(), table.origin(LocalDate.now(Reader.ZONE)));
    }

    private static TableFile lines(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return new CsvFile(response.getWriter());
    }
}
