package id.jangkau.web.spreadsheet;

import static id.jangkau.web.spreadsheet.CoverageColumns.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jangkau.web.message.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheet programs write, read as they mean it. */
class WorkbookTest {

    @TempDir Path folder;

    @Test
    void numbersDatesFormulasAndSharedTextsOfAWorkbookAreTakenAsTheyAre() {
        String row =
                "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c><c r=\"B5\" s=\"2\"><v>46081</v></c>"
                        + "<c r=\"C5\" t=\"str\"><f>\"P\"&amp;\"U\"</f><v>PU</v></c>"
                        + "<c r=\"D5\"><f>SUM(D2)</f><v>7.996826E6</v></c><c r=\"E5\"><v>0.41299999999999998</v></c></row>";
        Table table =
                Table.in(
                        open(new WorkbookFile(WorkbookFile.HEADER + row).bytes()),
                        ALL,
                        Choices.NONE);

        assertThat(CoverageColumns.rows(table)).containsExactly("5 kode 2026-02 PU 7996826 0.413");
        assertThat(table.notes())
                .extracting(note -> note.in(Language.EN))
                .containsExactly("2 cells are results of formulas; the stored values are read.");
    }

    @Test
    void theFirstSheetWithAHeaderIsReadAndTheOthersAreNamed() {
        var workbook =
                new WorkbookFile("<row><c t=\"str\"><v>Catatan</v></c></row>")
                        .and("Isi", "visible", WorkbookFile.HEADER + WorkbookFile.SOUND)
                        .and("Kosong", "visible", "")
                        .and("Lama", "hidden", WorkbookFile.HEADER + WorkbookFile.SOUND)
                        .and("Lagi", "visible", WorkbookFile.HEADER + WorkbookFile.SOUND);
        Table table = Table.in(open(workbook.bytes()), ALL, Choices.NONE);

        assertThat(table.sheet()).isEqualTo("Isi");
        assertThat(table.notes())
                .extracting(note -> note.in(Language.ID))
                .containsExactly(
                        "Lembar lain yang berisi data tidak dibaca: Data, Lagi.",
                        "Lembar tersembunyi tidak dibaca: Lama.");
        var lagi = new Choices("Lagi", Map.of(), Map.of());
        assertThat(Table.in(open(workbook.bytes()), ALL, lagi).sheet()).isEqualTo("Lagi");
        var hidden = new Choices("Lama", Map.of(), Map.of());
        assertThat(Table.in(open(workbook.bytes()), ALL, hidden).sheet()).isEqualTo("Lama");
        var none = new Choices("Tidak ada", Map.of(), Map.of());
        assertThatThrownBy(() -> Table.in(open(workbook.bytes()), ALL, none))
                .hasMessage("noSuchSheet");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaidToBe() {
        String columns =
                "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/><col min=\"7\" max=\"16384\" hidden=\"1\"/></cols>";
        String rows =
                WorkbookFile.HEADER + WorkbookFile.SOUND.replace("r=\"2\"", "r=\"2\" hidden=\"1\"");
        byte[] workbook =
                new WorkbookFile("")
                        .with(
                                WorkbookFile.SHEET,
                                WorkbookFile.sheet(rows)
                                        .replace("<sheetData>", columns + "<sheetData>"))
                        .bytes();
        Table table = Table.in(open(workbook), ALL, Choices.NONE);

        assertThat(CoverageColumns.rows(table)).hasSize(1);
        assertThat(table.notes())
                .extracting(note -> note.in(Language.EN))
                .containsExactly(
                        "One hidden row is read as well.", "Hidden columns are read as well: D.");
    }

    @Test
    void theAmpersandsOfALongSheetAreNoAttack() {
        String remark = WorkbookFile.text("%s2", "&amp;".repeat(30_000));
        String remarks =
                remark.formatted("F")
                        + remark.formatted("G")
                        + remark.formatted("H")
                        + remark.formatted("I");
        String row = WorkbookFile.SOUND.replace("</row>", remarks + "</row>");
        byte[] workbook = new WorkbookFile(WorkbookFile.HEADER + row).bytes();

        assertThat(CoverageColumns.rows(Table.in(open(workbook), ALL, Choices.NONE))).hasSize(1);
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904AreRight() {
        byte[] workbook =
                new WorkbookFile(
                                WorkbookFile.HEADER
                                        + WorkbookFile.SOUND.replace(
                                                WorkbookFile.text("B2", "2026-02"),
                                                "<c r=\"B2\" s=\"1\"><v>44619</v></c>"))
                        .with(
                                "xl/workbook.xml",
                                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"A\" id=\"rId1\"/></sheets></workbook>")
                        .bytes();

        assertThat(CoverageColumns.rows(Table.in(open(workbook), ALL, Choices.NONE)))
                .containsExactly("2 61.01 2026-02 PU 134332 61052");
    }

    private Spreadsheet open(byte[] bytes) {
        try {
            return Spreadsheet.open(Files.write(folder.resolve("file"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
