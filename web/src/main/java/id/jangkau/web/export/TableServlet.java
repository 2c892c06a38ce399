package id.jangkau.web.export;

import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.message.Message;
import id.jangkau.web.reader.Reader;
import id.jangkau.web.shell.PlainProblem;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives a {@link SentTable} back as a workbook, or says as problem+json why not. */
@WebServlet("/table.xlsx")
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            requireJson(request.getContentType());
            write(response, SentTable.read(request.getInputStream()));
        } catch (UnreadableBodyException refused) {
            PlainProblem.write(request, response, refused.status(), refused.reason());
        }
    }

    private static void requireJson(String type) {
        if (type == null || !type.matches("(?i)application/json\\s*(;.*)?")) {
            throw new UnreadableBodyException(
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, Message.of("problem.mediaType"));
        }
    }

    private static void write(HttpServletResponse response, SentTable table) throws IOException {
        response.setContentType(SheetFile.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"jangkau-table.xlsx\"");
        List<Map.Entry<String, String>> origin = new ArrayList<>(table.origin());
        String day = LocalDate.now(Reader.ZONE).toString();
        origin.add(Map.entry(Message.of("data.fileDate").in(table.language()), day));
        try (var file = new SheetFile(response.getOutputStream(), table.name(), origin)) {
            file.head(table.head());
            for (List<?> row : table.rows().subList(1, table.rows().size())) {
                file.row(row);
            }
        }
    }
}
