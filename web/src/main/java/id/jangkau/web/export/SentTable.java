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
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table as the scripts of a page send what it shows: {@code {"name", "rows": [[cell]], "origin":
 * [[what, told]], "lang"}}.
 *
 * @param rows the first being the head; cells are numbers, texts or null
 * @param origin where the figures come from: what is told, and what is told of it
 */
record SentTable(
        String name,
        List<? extends List<?>> rows,
        List<Map.Entry<String, String>> origin,
        Language language) {

    /** Ten thousand rows of what our widest pages show, three times over. */
    private static final int MOST_BYTES = 1 << 22;

    private static final int MOST_COLUMNS = 100;

    /**
     * Reads a table.
     *
     * @throws UnreadableBodyException if it is none, or larger than a workbook shall be
     */
    static SentTable read(InputStream body) throws IOException {
        JsonObject sent = RequestBody.read(body, MOST_BYTES);
        List<List<Object>> rows = rows(sent.get("rows"));
        if (!(sent.get("name") instanceof JsonString name) || rows.isEmpty()) {
            throw noTable();
        }
        boolean english = sent.get("lang") instanceof JsonString tag && isEnglish(tag);
        return new SentTable(
                name.getString(),
                rows,
                rows(sent.get("origin")).stream().map(SentTable::told).toList(),
                english ? Language.EN : Language.ID);
    }

    private static boolean isEnglish(JsonString tag) {
        return tag.getString().equals(Language.EN.tag());
    }

    /** The names of the columns. */
    List<String> head() {
        return rows.get(0).stream().map(cell -> cell == null ? "" : cell.toString()).toList();
    }

    private static Map.Entry<String, String> told(List<Object> pair) {
        if (pair.size() != 2 || pair.contains(null)) {
            throw noTable();
        }
        return Map.entry(pair.get(0).toString(), pair.get(1).toString());
    }

    private static List<List<Object>> rows(JsonValue sent) {
        List<List<Object>> rows = new ArrayList<>();
        for (JsonValue row : array(sent)) {
            JsonArray cells = array(row);
            if (cells.size() > MOST_COLUMNS) {
                throw refused("error.table.columns", cells.size(), MOST_COLUMNS);
            }
            List<Object> read = new ArrayList<>(cells.size());
            cells.forEach(cell -> read.add(cell(cell)));
            rows.add(read);
        }
        return rows;
    }

    private static JsonArray array(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw noTable();
    }

    private static Object cell(JsonValue cell) {
        if (cell instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (cell instanceof JsonString text) {
            return fitting(text.getString());
        }
        if (cell == JsonValue.NULL) {
            return null;
        }
        throw noTable();
    }

    private static String fitting(String text) {
        if (text.length() > SheetFile.LONGEST_TEXT) {
            throw refused("error.table.cell", text.length(), SheetFile.LONGEST_TEXT);
        }
        return text;
    }

    private static UnreadableBodyException noTable() {
        return refused("error.table.form");
    }

    private static UnreadableBodyException refused(String key, Object... parts) {
        return new UnreadableBodyException(400, Message.of(key, parts));
    }
}
