package id.jangkau.web.spreadsheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of {@code bad-files.csv}.
 *
 * @param name how the file is called
 * @param what is wrong with it
 * @param code the code it must be refused with
 * @param place where: a line, a column or a cell; empty for the whole file
 * @param made how it is made: from text, from rows of a workbook, or by a {@link Recipe}
 * @param content what it is made of; <code>&#92;n</code> and the like are characters
 */
record BadFile(String name, String what, String code, String place, String made, String content) {

    private static final String HEADER = "kode wilayah;bulan;segmen;pekerja;peserta aktif\n";
    private static final String SOUND = "61.01;2026-02;PU;134332;61052\n";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9A-F]{2}|u[0-9A-F]{4}|.)");

    static List<BadFile> all() {
        try (Reader table =
                new InputStreamReader(
                        Objects.requireNonNull(BadFile.class.getResourceAsStream("bad-files.csv")),
                        StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.parse(table).stream().skip(1).map(BadFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name + ": " + what;
    }

    Path writeInto(Path folder) throws IOException {
        Path file = folder.resolve(name);
        if (made.equals("made")) {
            Recipe.valueOf(content).write(file);
        } else {
            Files.write(file, bytes());
        }
        return file;
    }

    private static BadFile of(CSVRecord line) {
        String content = line.get(4).equals("made") ? line.get(5) : unescaped(line.get(5));
        return new BadFile(
                line.get(0), line.get(1), line.get(2), line.get(3), line.get(4), content);
    }

    private byte[] bytes() {
        int colon = made.indexOf(':');
        if (colon > 0) {
            var workbook = new WorkbookFile(WorkbookFile.HEADER + WorkbookFile.SOUND);
            String part = made.substring(colon + 1);
            return made.startsWith("part:")
                    ? workbook.with(part, content).bytes()
                    : workbook.without(part).bytes();
        }
        return switch (made) {
            case "text" -> encoded(content, StandardCharsets.UTF_8);
            case "bytes" -> encoded(content, StandardCharsets.ISO_8859_1);
            case "wide-le" -> wide(content);
            case "wide-le-cut" -> Arrays.copyOf(wide(content), wide(content).length - 1);
            case "rows" -> encoded(HEADER + SOUND + content + "\n", StandardCharsets.UTF_8);
            case "sheet" -> workbook(content.replace("HEADER", WorkbookFile.HEADER));
            case "row3" -> workbookWith("<row r=\"3\">" + content + "</row>");
            case "rows-after" -> workbookWith(content);
            default -> throw new IllegalArgumentException(made);
        };
    }

    private static byte[] workbookWith(String rows) {
        return workbook(WorkbookFile.HEADER + WorkbookFile.SOUND + rows);
    }

    private static byte[] workbook(String rows) {
        return new WorkbookFile(rows).bytes();
    }

    private static byte[] encoded(String text, Charset charset) {
        return text.getBytes(charset);
    }

    /** Unlike an encoder, lets half characters through. */
    private static byte[] wide(String text) {
        byte[] bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return bytes;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        found -> {
                            String escape = found.group(1);
                            String character =
                                    switch (escape.charAt(0)) {
                                        case 'n' -> "\n";
                                        case 'r' -> "\r";
                                        case 't' -> "\t";
                                        case 'x', 'u' ->
                                                escape.length() == 1
                                                        ? escape
                                                        : Character.toString(
                                                                Integer.parseInt(
                                                                        escape.substring(1), 16));
                                        default -> escape;
                                    };
                            return Matcher.quoteReplacement(character);
                        });
    }
}
