package id.jangkau.web.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row, however many there are. */
public interface TableFile extends Closeable {

    /** The names of the columns, before any row. */
    void head(List<String> names) throws IOException;

    /**
     * A row.
     *
     * @param cells numbers, texts, or null where nothing is known
     */
    void row(List<?> cells) throws IOException;

    /** A text that no spreadsheet would compute. */
    static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
    }
}
