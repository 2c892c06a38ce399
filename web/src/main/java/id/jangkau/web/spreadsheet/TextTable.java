package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A text whose cells are separated by commas, semicolons or tabs (RFC 4180).
 *
 * @param file where it lies
 * @param encoding how its characters are written
 * @param separator what stands between cells
 * @param hint whether the first line is {@code sep=}, with which Excel is told the separator
 */
record TextTable(Path file, Encoding encoding, char separator, boolean hint)
        implements Spreadsheet {

    static TextTable open(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw RefusedFileException.of(Fault.EMPTY_FILE);
        }
        Encoding encoding = Encoding.of(file);
        try (Reader text = encoding.open(file)) {
            char[] start = new char[5];
            int read = text.read(start, 0, start.length);
            String hint = new String(start, 0, Math.max(read, 0));
            if (hint.matches("(?i)sep=[,;\t]")) {
                return new TextTable(file, encoding, start[4], true);
            }
        } catch (CharacterCodingException e) {
            throw RefusedFileException.at(1, Fault.BROKEN_ENCODING);
        }
        return new TextTable(file, encoding, Separator.of(file, encoding), false);
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public List<String> hiddenSheets() {
        return List.of();
    }

    @Override
    public Set<Integer> hiddenColumns(String sheet) {
        return Set.of();
    }

    @Override
    public boolean isRectangular() {
        return true;
    }

    @Override
    public void read(String sheet, RowReader rows) {
        try (Reader text = encoding.open(file)) {
            var lexer = new TextLexer(text, separator);
            Row row = lexer.next();
            for (long count = 0; row != null; row = lexer.next()) {
                if (row.isBlank() || hint && row.line() == 1) {
                    continue;
                }
                if (++count > Limits.ROWS) {
                    throw RefusedFileException.at(row.line(), Fault.TOO_MANY_ROWS, Limits.ROWS);
                }
                if (!rows.wantsMoreAfter(row)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
