package id.jangkau.web.data;

import static java.util.stream.Collectors.joining;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.web.message.Format;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Figures as lines of a file, as Indonesian Excel wants them: semicolons, a decimal comma, no
 * separators, and nothing that a spreadsheet would compute.
 */
final class ObservationsFile {

    private static final String END = "\r\n";

    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "region",
                    "province",
                    "segment",
                    "month",
                    "workers",
                    "active",
                    "supported",
                    "lapsed",
                    "coverage",
                    "origin",
                    "pool",
                    "source",
                    "version");

    private final DataVersion version;
    private final Language language;
    private final Format format;

    ObservationsFile(DataVersion version, Language language) {
        this.version = version;
        this.language = language;
        this.format = Format.of(language);
    }

    /** The mark of UTF-8 and the names of the columns. */
    String head() {
        return "\uFEFF"
                + COLUMNS.stream()
                        .map(column -> quoted(say("data.column." + column)))
                        .collect(joining(";"))
                + END;
    }

    /** The line of one figure. */
    String line(Observation row) {
        return Stream.concat(where(row), figures(row))
                        .map(ObservationsFile::quoted)
                        .collect(joining(";"))
                + END;
    }

    private Stream<String> where(Observation row) {
        return Stream.of(
                row.region().code(),
                row.region().name(),
                row.region().province().name(),
                say("segment." + row.segment()),
                row.month().toString());
    }

    private Stream<String> figures(Observation row) {
        String share = format.machine(Coverage.of(row).share() * 100, 4);
        return Stream.of(
                String.valueOf(row.workers()),
                String.valueOf(row.active()),
                known(row.supported()),
                known(row.lapsed()),
                share == null ? "" : share.replace('.', ','),
                say(row.derived() ? "overview.originDerived" : "overview.originReported"),
                in(version.pool()),
                in(row.source()),
                version.label());
    }

    private static String known(OptionalLong figure) {
        return figure.isPresent() ? String.valueOf(figure.getAsLong()) : "";
    }

    private String in(BilingualText text) {
        return language == Language.EN ? text.english() : text.indonesian();
    }

    private String say(String key) {
        return Message.of(key).in(language);
    }

    private static String quoted(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
        boolean plain = Stream.of("\"", ";", "\r", "\n").noneMatch(harmless::contains);
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
