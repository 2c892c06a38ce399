package id.jangkau.web.spreadsheet;

import static id.jangkau.web.spreadsheet.CoverageColumns.ACTIVE;
import static id.jangkau.web.spreadsheet.CoverageColumns.ALL;
import static id.jangkau.web.spreadsheet.CoverageColumns.LAPSED;
import static id.jangkau.web.spreadsheet.CoverageColumns.MONTH;
import static id.jangkau.web.spreadsheet.CoverageColumns.REGION;
import static id.jangkau.web.spreadsheet.CoverageColumns.SEGMENT;
import static id.jangkau.web.spreadsheet.CoverageColumns.WORKERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jangkau.web.message.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What planners send, read as they mean it. */
class TableTest {

    private static final String HEADER = "kode wilayah;bulan;segmen;pekerja;peserta aktif\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void aTextIsReadInEveryEncodingWithAndWithoutAMark(String encoding) {
        String text = HEADER + "61.01;Februari 2026;Café;1;1\n";
        boolean marked = encoding.startsWith("UTF");
        for (String mark : marked ? List.of("", "\uFEFF") : List.of("")) {
            assertThat(rows((mark + text).getBytes(Charset.forName(encoding))))
                    .containsExactly("2 61.01 2026-02 Café 1 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundAmongDecimalsTitlesAndQuotedSeparators(String separator) {
        String row = "61.01;2026-02;\"a, b; c\";\"1,5\";2\n";
        String text = "Data cakupan, menurut wilayah\n\n" + HEADER + row + row + row;

        assertThat(rows(text.replace(";", separator).replace("b" + separator, "b;")))
                .hasSize(3)
                .first()
                .isEqualTo("4 61.01 2026-02 a, b; c 1.5 2");
    }

    @Test
    void theLineWithWhichExcelIsToldTheSeparatorIsObeyed() {
        assertThat(rows("sep=;\r\n" + HEADER + "61.01;2026-02;a,b,c,d,e;1;1\r\n"))
                .containsExactly("3 61.01 2026-02 a,b,c,d,e 1 1");
    }

    @Test
    void aQuotedCellMaySpanLinesAndTheNextProblemIsInItsOwn() {
        Problems problems =
                table(HEADER + "61.01;2026-02;\"dua\r\nbaris \"\"x\"\"\";banyak;1\n")
                        .read(row -> {});

        assertThat(problems.first().get(0).in(Language.ID))
                .isEqualTo(
                        "Baris 3, kolom D (pekerja): Nilai \"banyak\" bukan bilangan seperti 7996826 atau 7.996.826.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.996.826 | 1.234 | 7996826 | 1234",
                "7,996,826 | 1,234 | 7996826 | 1234",
                "7996826 | 12 | 7996826 | 12",
                "7\u00A0996\u00A0826 | 1\u202F234 | 7996826 | 1234",
                "41,30 | 1,234 | 41.30 | 1.234",
                "41.30 | 1.234 | 41.30 | 1.234",
                "1.250,5 | 1.234 | 1250.5 | 1234",
                "0.413 | 1.234 | 0.413 | 1.234"
            })
    void theConventionOfAColumnIsThatOfAllItsCells(
            String cell, String doubtful, String number, String same) {
        String rows = "61.01;2026-02;PU;%s;1\n61.02;2026-02;PU;%s;1\n".formatted(doubtful, cell);

        assertThat(rows(HEADER + rows))
                .containsExactly(
                        "2 61.01 2026-02 PU " + same + " 1", "3 61.02 2026-02 PU " + number + " 1");
    }

    @Test
    void aColumnThatCanBeReadInTwoWaysIsAQuestionUntilItIsAnswered() {
        byte[] text = bytes(HEADER + "61.01;2026-02;PU;1.234;1\n");
        Table asked = Table.in(open(text), ALL, Choices.NONE);

        assertThat(asked.questions())
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.column()).isEqualTo(WORKERS);
                            assertThat(question.readings())
                                    .extracting(reading -> reading.choice() + " " + reading.value())
                                    .containsExactly("DOT_COMMA 1234", "COMMA_DOT 1.234");
                        });
        assertThatThrownBy(() -> asked.read(row -> {})).isInstanceOf(IllegalStateException.class);

        var choices = new Choices("", Map.of(), Map.of("workers", "COMMA_DOT"));
        assertThat(CoverageColumns.rows(Table.in(open(text), ALL, choices)))
                .containsExactly("2 61.01 2026-02 PU 1.234 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02",
                "2026/2",
                "202602",
                "2026-02-28",
                "2026-02-05T00:00:00",
                "02/2026",
                "2-2026",
                "Feb 2026",
                "Februari 2026",
                "PEBRUARI 2026",
                "5 Februari 2026",
                "28-Feb-2026",
                "February 28, 2026",
                "28/02/2026",
                "02/28/2026",
                "02/02/2026"
            })
    void aMonthIsReadHoweverItIsWritten(String month) {
        assertThat(rows(HEADER + "61.01;\"" + month + "\";PU;1;1\n"))
                .containsExactly("2 61.01 2026-02 PU 1 1");
    }

    @Test
    void oneDateAboveTheTwelfthDecidesForItsColumn() {
        assertThat(rows(HEADER + "61.01;01/02/2026;PU;1;1\n61.02;28/02/2026;PU;1;1\n"))
                .containsExactly("2 61.01 2026-02 PU 1 1", "3 61.02 2026-02 PU 1 1");
    }

    @Test
    void columnsAreFoundByNamesInBothLanguagesBelowTitles() {
        Table table =
                table(
                        "Data BPJS\nper Februari 2026\n\nSUMBER,Kabupaten / Kota,Month,Ségment,Jumlah_Tenaga Kerja (orang),ACTIVE,catatan,Menunggak\n"
                                + "BPS,61.01,2026-02,PU,1,1,x,\n");

        assertThat(table.header().line()).isEqualTo(4);
        assertThat(table.header().columns())
                .containsEntry(REGION, 2)
                .containsEntry(MONTH, 3)
                .containsEntry(SEGMENT, 4)
                .containsEntry(WORKERS, 5)
                .containsEntry(ACTIVE, 6)
                .containsEntry(LAPSED, 8);
        assertThat(table.header().missing()).containsExactly(CoverageColumns.SUPPORTED);
        assertThat(table.header().unknown()).containsExactly("catatan");
        assertThat(CoverageColumns.rows(table)).containsExactly("5 61.01 2026-02 PU 1 1");
    }

    @Test
    void aHeadingThatWasChosenBeforeIsTakenAgain() {
        byte[] text = bytes("kode;bulan;segmen;pekerja;workers;aktif\n61.01;2026-02;PU;1;2;1\n");
        var choices = new Choices("", Map.of("workers", "Workers"), Map.of());

        assertThat(Table.in(open(text), ALL, Choices.NONE).header().ambiguous())
                .containsEntry(WORKERS, List.of("pekerja", "workers"));
        assertThat(CoverageColumns.rows(Table.in(open(text), ALL, choices)))
                .containsExactly("2 61.01 2026-02 PU 2 1");
    }

    @Test
    void aColumnWithTheNameOfARegionIsNoPersonalData() {
        assertThat(
                        rows(
                                "kode;Nama Kabupaten;bulan;segmen;pekerja;aktif\n61.01;Sambas;2026-02;PU;1;1\n"))
                .hasSize(1);
    }

    @Test
    void allProblemsAreCountedAndAHundredKept() {
        Problems problems = table(HEADER + "61.01;2026-02;PU;x;y\n".repeat(80)).read(row -> {});

        assertThat(problems.count()).isEqualTo(160);
        assertThat(problems.first()).hasSize(100);
    }

    private List<String> rows(String text) {
        return rows(bytes(text));
    }

    private List<String> rows(byte[] bytes) {
        return CoverageColumns.rows(Table.in(open(bytes), ALL, Choices.NONE));
    }

    private Table table(String text) {
        return Table.in(open(bytes(text)), ALL, Choices.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Spreadsheet open(byte[] bytes) {
        try {
            return Spreadsheet.open(Files.write(folder.resolve("file"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
