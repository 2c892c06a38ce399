package id.jangkau.web.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of comma separated values.
 *
 * @param number where it begins in its file, 1 first; a cell in quotation marks may hold line
 *     breaks
 * @param cells without blanks around them
 */
record CsvLine(long number, List<String> cells) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * All lines of a file in UTF-8 but empty ones. What makes the file unreadable becomes a
     * problem.
     *
     * @param content null where there is no such file
     */
    static List<CsvLine> readAll(String file, InputStream content, ImportProblems problems) {
        if (content == null) {
            return refuse(file, 1, ImportRule.MISSING_FILE, problems);
        }
        byte[] bytes = bytes(content);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        if (StandardCharsets.UTF_8.newDecoder().decode(rest, text, true).isError()) {
            long line = lineOf(bytes, rest.position());
            return refuse(file, line, ImportRule.NOT_UTF8, problems);
        }
        return split(file, withoutMark(text.flip().toString()), problems);
    }

    /** The cells by the names of their columns. */
    Map<String, String> under(List<String> header) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        return named;
    }

    private static List<CsvLine> split(String file, String text, ImportProblems problems) {
        List<CsvLine> lines = new ArrayList<>();
        long end = 0;
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            for (CSVRecord cells : parser) {
                var line = new CsvLine(end + 1, cells.stream().map(String::strip).toList());
                end = parser.getCurrentLineNumber();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        } catch (IOException
                | UncheckedIOException e) { // the text is in memory: only its form can fail
            return refuse(file, end + 1, ImportRule.BROKEN_QUOTES, problems);
        }
        return lines;
    }

    private boolean isEmpty() {
        return cells.size() == 1 && cells.get(0).isEmpty();
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static long lineOf(byte[] bytes, int position) {
        return 1 + IntStream.range(0, position).filter(i -> bytes[i] == '\n').count();
    }

    private static List<CsvLine> refuse(
            String file, long line, ImportRule rule, ImportProblems problems) {
        problems.add(new ImportProblem(file, line, "", "", rule, List.of()));
        return List.of();
    }
}
