package id.jangkau.web.export;

import id.jangkau.web.json.RequestBody;
import id.jangkau.web.json.UnreadableBodyException;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives a table back as a workbook. The scripts of a page send what it shows: {@code {"name",
 * "rows": [[cell]], "origin": [[what, told]], "lang"}}, the first row being the head, cells being
 * numbers, texts or null.
 */
@WebServlet("/table.xlsx")
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 31; // that a sheet may have
    private static final int MOST_COLUMNS = 100;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name;
        List<List<?>> rows;
        List<Map.Entry<String, String>> origin = new ArrayList<>();
        try {
            JsonObject table = RequestBody.read(request.getInputStream());
            name = table.getString("name").replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
            rows = rows(table.getJsonArray("rows"));
            rows.get(0); // the head
            for (List<?> told : rows(table.getJsonArray("origin"))) {
                origin.add(Map.entry(told.get(0).toString(), told.get(1).toString()));
            }
            Language language =
                    "en".equals(table.getString("lang", "")) ? Language.EN : Language.ID;
            String day = LocalDate.now().toString();
            origin.add(Map.entry(Message.of("data.fileDate").in(language), day));
        } catch (UnreadableBodyException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException noTable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType(SheetFile.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"jangkau-table.xlsx\"");
        write(response, name, rows, origin);
    }

    private static void write(
            HttpServletResponse response,
            String name,
            List<List<?>> rows,
            List<Map.Entry<String, String>> origin)
            throws IOException {
        String sheet = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        try (var file = new SheetFile(response.getOutputStream(), sheet, origin)) {
            file.head(
                    rows.get(0).stream().map(cell -> cell == null ? "" : cell.toString()).toList());
            for (List<?> row : rows.subList(1, rows.size())) {
                file.row(row);
            }
        }
    }

    private static List<List<?>> rows(JsonArray rows) {
        List<List<?>> read = new ArrayList<>();
        for (JsonValue row : rows) {
            List<Object> cells = new ArrayList<>();
            row.asJsonArray().forEach(cell -> cells.add(cell(cell)));
            read.add(cells.subList(0, Math.min(MOST_COLUMNS, cells.size())));
        }
        return read;
    }

    private static Object cell(JsonValue cell) {
        if (cell instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        return cell instanceof JsonString text ? text.getString() : null;
    }
}
