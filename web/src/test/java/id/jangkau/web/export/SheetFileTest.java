package id.jangkau.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as they are written. */
class SheetFileTest {

    private static final List<Map.Entry<String, String>> ORIGIN =
            List.of(Map.entry("Sumber", "=dinas"), Map.entry("Data", "2026-02-r1"));

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void numbersAreNumbersTextsAreTextsAndWhatIsUnknownIsEmpty() throws Exception {
        String sheet = sheet(Arrays.asList("61.01", 134332L, null, new BigDecimal("45.4486")));

        assertThat(sheet).contains("<v>134332</v>").contains("<v>45.4486</v>");
        assertThat(sheet).contains("inlineStr").contains("<t>61.01</t>");
        assertThat(sheet).doesNotContain("r=\"C2\"");
    }

    @Test
    void theHeadStaysInSightAndCanBeFiltered() throws Exception {
        assertThat(sheet(List.of("61.01", 1)))
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:D2\"");
    }

    @Test
    void aTextThatBeginsLikeAFormulaStaysAsItIsAndIsToldToBeAText() throws Exception {
        for (String start : List.of("=", "+", "-", "@")) {
            Map<String, String> parts = parts(List.of(List.of(start + "1")), 10);

            assertThat(parts.get("xl/worksheets/sheet1.xml"))
                    .containsPattern("r=\"A2\" s=\"[1-9]\\d*\" t=\"inlineStr\"")
                    .contains("<t>" + start + "1</t>");
            assertThat(parts.get("xl/styles.xml")).containsPattern("numFmtId=\"49\"|\"@\"");
        }
    }

    @Test
    void aNumberThatNoSpreadsheetHoldsBecomesAText() throws Exception {
        for (String number : List.of("1E+999999999", "1E-999999999")) {
            assertThat(sheet(List.of(new BigDecimal(number)))).contains("<t>" + number + "</t>");
        }
        assertThat(sheet(List.of(BigDecimal.ZERO))).contains("<v>0</v>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Jangkau",
        "[*]?:/, Jangkau",
        "History, History 2",
        "'''Angka''', Angka",
        "Angka 2026/02, Angka 2026 02",
        "abcdefghijklmnopqrstuvwxyz-0123456789, abcdefghijklmnopqrstuvwxyz-0123"
    })
    void everySheetHasANameThatSpreadsheetsTake(String wanted, String given) throws Exception {
        Map<String, String> parts = parts(wanted, List.of(List.of("a")), 10);

        assertThat(parts.get("xl/workbook.xml")).contains("<sheet name=\"" + given + "\"");
    }

    @Test
    void noTwoSheetsHaveTheSameNameInCapitalLettersOrNot() throws Exception {
        String longest = "abcdefghijklmnopqrstuvwxyz-0123";
        List<List<?>> rows = List.of(List.of("a"), List.of("b"));

        assertThat(parts("sumber", rows, 10).get("xl/workbook.xml"))
                .contains("name=\"sumber\"", "name=\"Sumber 2\"");
        assertThat(parts(longest, rows, 2).get("xl/workbook.xml"))
                .contains("name=\"" + longest + "\"")
                .contains("name=\"abcdefghijklmnopqrstuvwxyz-01 2\"");
    }

    @Test
    void theLastSheetSaysWhereTheFiguresComeFrom() throws Exception {
        Map<String, String> parts = parts(List.of(List.of("61.01")), 10);

        assertThat(parts.get("xl/workbook.xml")).contains("name=\"Angka\"", "name=\"Sumber\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains(">=dinas<", "2026-02-r1");
    }

    @Test
    void whatASheetDoesNotHoldGoesOnOnTheNextBelowTheSameHead() throws Exception {
        Map<String, String> parts =
                parts(List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d")), 3);

        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .contains(">a<", ">b<")
                .doesNotContain(">c<");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains(">kode<", ">c<", ">d<");
    }

    @Test
    void rowsLeaveTheMemoryWhileMoreAreWritten() throws Exception {
        var file = new SheetFile(out, "Angka", ORIGIN);
        file.head(List.of("kode", "angka"));
        int before = out.size();
        for (int row = 0; row < 100_000; row++) {
            file.row(List.of("61.01", row * 31_337L));
        }

        assertThat(out.size() - before).isGreaterThan(300_000); // packed, most of it is out already
    }

    private String sheet(List<?> row) throws IOException {
        return parts(List.of(row), 10).get("xl/worksheets/sheet1.xml");
    }

    private Map<String, String> parts(List<List<?>> rows, int mostRows) throws IOException {
        return parts("Angka", rows, mostRows);
    }

    private Map<String, String> parts(String name, List<List<?>> rows, int mostRows)
            throws IOException {
        out.reset();
        try (var file = new SheetFile(out, name, ORIGIN, mostRows)) {
            file.head(List.of("kode", "pekerja", "aktif", "cakupan"));
            for (List<?> row : rows) {
                file.row(row);
            }
        }
        Path packed = Files.write(folder.resolve("table.xlsx"), out.toByteArray());
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipFile(packed.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(
                        entry.getName(),
                        new String(part, StandardCharsets.UTF_8).replace("&apos;", "'"));
            }
        }
        return parts;
    }
}
