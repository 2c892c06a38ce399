package id.jangkau.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads {@code docs/model.md} for the tests that hold it against code and data. */
public final class ModelDocument {

    private static final Path DOCUMENT = Path.of("../docs/model.md");

    private ModelDocument() {}

    /** The document, line by line. */
    public static List<String> lines() {
        try {
            return Files.readAllLines(DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table with these column names, the names first; code marks are taken off. */
    public static List<List<String>> table(List<String> columns) {
        List<List<String>> table =
                lines().stream()
                        .dropWhile(line -> !cells(line).equals(columns))
                        .takeWhile(line -> line.startsWith("|"))
                        .filter(line -> !line.startsWith("|---"))
                        .map(ModelDocument::cells)
                        .toList();
        if (table.isEmpty()) {
            throw new AssertionError(
                    "%s has no table with the columns %s.".formatted(DOCUMENT, columns));
        }
        return table;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.replaceFirst("^\\|", "").split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }
}
