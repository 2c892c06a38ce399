package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import id.jangkau.web.spreadsheet.Choices;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of {@code dinas-tables.txt}.
 *
 * @param name what is peculiar about it
 * @param lines all that is written of it
 */
record DinasTable(String name, List<String> lines) {

    private static final String OUTCOMES = "=?!~";

    static List<DinasTable> all() {
        try (InputStream text = DinasTable.class.getResourceAsStream("dinas-tables.txt")) {
            String all =
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n## ")).skip(1).map(DinasTable::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DinasTable of(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return new DinasTable(lines.get(0), lines.subList(1, lines.size()));
    }

    @Override
    public String toString() {
        return name;
    }

    /** What must come out, sorted. */
    List<String> outcome() {
        return lines.stream().filter(DinasTable::isOutcome).sorted().toList();
    }

    /** The cells of its rows, each row as long as the longest. */
    List<List<String>> rows() {
        List<String> rows =
                lines.stream()
                        .filter(line -> !isOutcome(line))
                        .filter(line -> !line.matches("(month|segment|layout|column|reading) .*"))
                        .toList();
        int width = rows.stream().mapToInt(row -> row.split(";", -1).length).max().orElseThrow();
        return rows.stream()
                .map(row -> Arrays.asList(Arrays.copyOf(row.split(";", -1), width)))
                .map(row -> row.stream().map(cell -> cell == null ? "" : cell).toList())
                .toList();
    }

    /** What the person says. */
    ReportDefaults defaults() {
        return new ReportDefaults(
                said("month").map(YearMonth::parse),
                said("segment").map(Segment::valueOf),
                said("layout").map(Layout::valueOf));
    }

    /** Which columns the person points at, and how they are read. */
    Choices choices() {
        return new Choices("", answers("column"), answers("reading"));
    }

    private Map<String, String> answers(String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(answer -> answer[1], answer -> answer[2]));
    }

    private Optional<String> said(String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .findFirst();
    }

    private static boolean isOutcome(String line) {
        return OUTCOMES.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }
}
