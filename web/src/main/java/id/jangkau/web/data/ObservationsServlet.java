package id.jangkau.web.data;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.domain.coverage.ObservationQuery;
import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.web.message.Language;
import id.jangkau.web.register.ObservationService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All figures that an address asks for as one file, however many: they are read and sent a portion
 * at a time.
 */
@WebServlet("/observations.csv")
public class ObservationsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int PORTION = 1000;

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
        List<? extends Observation> rows = observations.portion(version, query, 0, PORTION);
        Language language = "en".equals(request.getParameter("lang")) ? Language.EN : Language.ID;
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"jangkau-observations.csv\"");
        var file = new ObservationsFile(version, language);
        Writer writer = response.getWriter();
        writer.write(file.head());
        for (int from = PORTION; !rows.isEmpty(); from += PORTION) {
            for (Observation row : rows) {
                writer.write(file.line(row));
            }
            rows = observations.portion(version, query, from, PORTION);
        }
    }
}
