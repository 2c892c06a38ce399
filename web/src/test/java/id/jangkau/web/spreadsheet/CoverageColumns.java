package id.jangkau.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.spreadsheet.Wanted.Kind;
import id.jangkau.web.spreadsheet.Wanted.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that the tests look for, as an import of coverage does. */
final class CoverageColumns {

    static final Wanted REGION =
            required(
                    "region",
                    Kind.TEXT,
                    "kode wilayah",
                    "kode",
                    "wilayah",
                    "kabupaten/kota",
                    "region",
                    "region code");
    static final Wanted MONTH = required("month", Kind.MONTH, "bulan", "month", "periode");
    static final Wanted SEGMENT = required("segment", Kind.TEXT, "segmen", "segment");
    static final Wanted WORKERS =
            required("workers", Kind.NUMBER, "pekerja", "tenaga kerja", "workers");
    static final Wanted ACTIVE =
            required("active", Kind.NUMBER, "peserta aktif", "aktif", "active", "active members");
    static final Wanted SUPPORTED =
            optional("supported", Kind.NUMBER, "didukung", "didukung/PBI", "supported");
    static final Wanted LAPSED = optional("lapsed", Kind.NUMBER, "menunggak", "lapsed");
    static final Wanted SOURCE = optional("source", Kind.TEXT, "sumber", "source");

    static final List<Wanted> ALL =
            List.of(REGION, MONTH, SEGMENT, WORKERS, ACTIVE, SUPPORTED, LAPSED, SOURCE);

    private CoverageColumns() {}

    /** Reads a file to its end as far as that is possible, and gives the first problem. */
    static Optional<Problem> firstProblem(Spreadsheet file) {
        Table table = Table.in(file, ALL, Choices.NONE);
        if (!table.header().problems().isEmpty()) {
            return Optional.of(table.header().problems().get(0));
        }
        if (!table.questions().isEmpty()) {
            return Optional.of(table.questions().get(0).problem());
        }
        return table.read(row -> {}).first().stream().findFirst();
    }

    /** The rows of a table without problems: line, region, month, segment, workers and active. */
    static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        Problems problems =
                table.read(
                        row ->
                                rows.add(
                                        "%d %s %s %s %s %s"
                                                .formatted(
                                                        row.line(),
                                                        row.text(REGION),
                                                        row.month(MONTH),
                                                        row.text(SEGMENT),
                                                        row.number(WORKERS),
                                                        row.number(ACTIVE))));
        assertThat(problems.first()).isEmpty();
        return rows;
    }

    private static Wanted required(String key, Kind kind, String... names) {
        return new Wanted(key, kind, Need.REQUIRED, List.of(names));
    }

    private static Wanted optional(String key, Kind kind, String... names) {
        return new Wanted(key, kind, Need.OPTIONAL, List.of(names));
    }
}
