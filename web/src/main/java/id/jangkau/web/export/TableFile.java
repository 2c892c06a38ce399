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

    /** Would a spreadsheet compute a text that somebody types, or that a file of lines holds? */
    static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }
}
