package id.jangkau.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.EnteredDetails;
import id.jangkau.domain.coverage.EnteredDetails.Detail;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.Tile;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.spreadsheet.RefusedFileException;
import id.jangkau.web.spreadsheet.SheetOfTexts;
import id.jangkau.web.spreadsheet.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of {@code dinas-tables.txt} gives what is written below it, as text and workbook. */
class DinasTablesTest {

    private static final Province SOUTH = new Province("63", "Kalimantan Selatan");
    private static final List<Regency> REGENCIES =
            List.of(
                    regency("63.03", "Kabupaten Banjar", RegencyKind.REGENCY, 1),
                    regency("63.05", "Kabupaten Tapin", RegencyKind.REGENCY, 2),
                    regency("63.72", "Kota Banjarbaru", RegencyKind.CITY, 3));

    @TempDir Path folder;

    static List<DinasTable> tables() {
        return DinasTable.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTextGivesWhatIsExpectedOfIt(DinasTable table) throws IOException {
        String text =
                table.rows().stream()
                        .map(row -> String.join(";", row) + "\n")
                        .collect(Collectors.joining());
        assertThat(outcome(Files.writeString(folder.resolve("tabel.csv"), text), table))
                .isEqualTo(table.outcome());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aWorkbookGivesTheSame(DinasTable table) throws IOException {
        byte[] workbook = SheetOfTexts.of(table.rows());
        assertThat(outcome(Files.write(folder.resolve("tabel.xlsx"), workbook), table))
                .isEqualTo(table.outcome());
    }

    private static List<String> outcome(Path file, DinasTable table) {
        try {
            return outcome(
                    Report.read(
                            Spreadsheet.open(file),
                            table.choices(),
                            table.defaults(),
                            REGENCIES,
                            YearMonth.of(2026, 10)));
        } catch (RefusedFileException refused) {
            return List.of("! " + refused.problem().fault().code());
        }
    }

    private static List<String> outcome(Report report) {
        for (Language language : Language.values()) {
            assertThat(report.notes())
                    .allSatisfy(
                            note ->
                                    assertThat(note.in(language))
                                            .endsWith(".")
                                            .doesNotContain("{", "}"));
        }
        return Stream.of(
                        report.entered().figures().stream().map(DinasTablesTest::written),
                        details(report.entered().details()),
                        report.questions().stream().map(each -> "? " + each.column().key()),
                        report.complaints().stream().map(each -> "! " + each.code()),
                        report.notes().stream().map(note -> "~ " + keyOf(note)))
                .flatMap(each -> each)
                .sorted()
                .toList();
    }

    /** The key of a note, or of what a note says of a place. */
    private static String keyOf(Message note) {
        return note.key().startsWith("spreadsheet.at.")
                ? ((Message) note.values().get(0)).key()
                : note.key();
    }

    private static String written(EnteredFigures entered) {
        return "= %s %s %s %d %d"
                .formatted(
                        entered.regency().code(),
                        entered.segment(),
                        entered.month(),
                        entered.count().workers(),
                        entered.count().active());
    }

    private static Stream<String> details(EnteredDetails details) {
        return details.sheets().stream()
                .flatMap(
                        sheet ->
                                details.in(sheet).stream()
                                        .map(each -> written(each, sheet.month())));
    }

    private static String written(Detail entered, YearMonth month) {
        return "= %s %s %s %d %d %s"
                .formatted(
                        entered.region(),
                        entered.segment(),
                        month,
                        entered.count().workers(),
                        entered.count().active(),
                        entered.name());
    }

    private static Regency regency(String code, String name, RegencyKind kind, int tile) {
        return new Regency(new RegencyCode(code), name, name, kind, SOUTH, 5, new Tile(tile, tile));
    }
}
