package id.jangkau.web.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of lines, as Indonesian Excel wants them: the mark of UTF-8, semicolons, a decimal comma
 * and no separators of thousands.
 */
public final class CsvFile implements TableFile {

    private static final String END = "\r\n";

    private final Writer writer;

    /**
     * @param writer in UTF-8
     */
    public CsvFile(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void head(List<String> names) throws IOException {
        writer.write("\uFEFF");
        row(names);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        writer.write(cells.stream().map(CsvFile::written).collect(joining(";")) + END);
    }

    private static String written(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof Number
                ? cell.toString().replace('.', ',')
                : quoted(harmless(cell.toString()));
    }

    private static String harmless(String text) {
        return TableFile.isFormula(text) ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = Stream.of("\"", ";", "\r", "\n").noneMatch(text::contains);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
