package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds what separates the cells of a text: whatever gives most of its first lines one width. */
final class Separator {

    private static final char[] CANDIDATES = {';', '\t', ','};
    private static final int ROWS = 40;

    /** How often the most frequent width occurs, and that width. */
    private record Shape(int rows, int width) {

        boolean beats(Shape other) {
            return rows > other.rows || rows == other.rows && width > other.width;
        }
    }

    private Separator() {}

    /** The separator; a comma where lines have one cell each. */
    static char of(Path file, Encoding encoding) throws IOException {
        char best = ',';
        Shape shape = new Shape(0, 1);
        for (char candidate : CANDIDATES) {
            Shape other = shape(file, encoding, candidate);
            if (other.beats(shape)) {
                best = candidate;
                shape = other;
            }
        }
        return best;
    }

    private static Shape shape(Path file, Encoding encoding, char separator) throws IOException {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        try (Reader text = encoding.open(file)) {
            var lexer = new TextLexer(text, separator);
            Row row = lexer.next();
            for (int count = 0; row != null && count < ROWS; row = lexer.next()) {
                if (row.cells().size() > 1) {
                    rowsByWidth.merge(row.cells().size(), 1, Integer::sum);
                }
                count++;
            }
        } catch (RefusedFileException e) {
            // Broken with this separator or with any: what came before counts, reading will tell.
        }
        Shape shape = new Shape(0, 1);
        for (var entry : rowsByWidth.entrySet()) {
            Shape other = new Shape(entry.getValue(), entry.getKey());
            shape = other.beats(shape) ? other : shape;
        }
        return shape;
    }
}
