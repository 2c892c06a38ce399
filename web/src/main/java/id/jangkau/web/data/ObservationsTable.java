package id.jangkau.web.data;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.web.message.Format;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The figures of a data version as the rows of a file; the import takes them back unchanged. */
final class ObservationsTable {

    private static final String SHARE = "coverage"; // per cent

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
                    SHARE,
                    "origin",
                    "pool",
                    "source",
                    "version");

    private final DataVersion version;
    private final Language language;
    private final Format format;

    ObservationsTable(DataVersion version, Language language) {
        this.version = version;
        this.language = language;
        this.format = Format.of(language);
    }

    /** Its name. */
    String name() {
        return say("data.part.observations");
    }

    /** The names of the columns. */
    List<String> head() {
        return COLUMNS.stream().map(this::heading).toList();
    }

    private String heading(String column) {
        String name = say("data.column." + column);
        return column.equals(SHARE) ? name + " (%)" : name;
    }

    /** The cells of one figure. */
    List<?> row(Observation row) {
        String share = format.machine(Coverage.of(row).share() * 100, 4);
        return Arrays.asList( // where something is not known there is null
                row.region().code(),
                row.region().name(),
                row.region().province().name(),
                say("segment." + row.segment()),
                row.month().toString(),
                row.workers(),
                row.active(),
                known(row.supported()),
                known(row.lapsed()),
                share == null ? null : new BigDecimal(share),
                say(row.derived() ? "overview.originDerived" : "overview.originReported"),
                in(version.pool()),
                in(row.source()),
                version.label());
    }

    /** Where the figures come from, as a page says it, and the day of the file. */
    List<Map.Entry<String, String>> origin(LocalDate today) {
        return List.of(
                Map.entry(say("shell.source"), in(version.source())),
                Map.entry(say("shell.pool"), in(version.pool())),
                Map.entry(say("shell.data"), version.label()),
                Map.entry(say("data.fileDate"), today.toString()));
    }

    private static Long known(OptionalLong figure) {
        return figure.isPresent() ? figure.getAsLong() : null;
    }

    private String in(BilingualText text) {
        return language == Language.EN ? text.english() : text.indonesian();
    }

    private String say(String key) {
        return Message.of(key).in(language);
    }
}
