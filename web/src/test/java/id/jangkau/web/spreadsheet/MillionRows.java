package id.jangkau.web.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what a million rows of six columns cost, in processor time of the whole process. Its
 * name keeps it out of the build; {@code docs/performance.md} has the command, which also bounds
 * the heap.
 */
class MillionRows {

    private static final int ROWS = 1_000_000;
    private static final int VILLAGES = 83_000;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir Path folder;

    @Test
    void aTextOfAMillionRowsIsRead() throws IOException {
        Path file = folder.resolve("million.csv");
        try (var text =
                new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            text.print("Kode wilayah;Bulan;Segmen;Pekerja;Peserta aktif;Sumber\n");
            for (int i = 0; i < ROWS; i++) {
                text.print(
                        village(i)
                                + ";"
                                + month(i)
                                + ";PU;"
                                + grouped(i)
                                + ";"
                                + i % 997
                                + ";Sakernas\n");
            }
        }
        read(file);
    }

    @Test
    void aWorkbookOfAMillionRowsIsRead() throws IOException {
        Path file = folder.resolve("million.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            new WorkbookFile("")
                    .without(WorkbookFile.SHEET)
                    .without("xl/sharedStrings.xml")
                    .writeInto(zip);
            writeTexts(zip);
            writeRows(zip);
        }
        read(file);
    }

    private static void read(Path file) throws IOException {
        long before = PROCESS.getProcessCpuTime();
        Table table = Table.in(Spreadsheet.open(file), CoverageColumns.ALL, Choices.NONE);
        long[] sum = new long[1];
        Problems problems =
                table.read(row -> sum[0] += row.number(CoverageColumns.ACTIVE).longValueExact());
        double seconds = (PROCESS.getProcessCpuTime() - before) / 1e9;

        assertThat(problems.count()).isZero();
        assertThat(table.rows()).isEqualTo(ROWS);
        System.out.printf(
                Locale.ROOT,
                "%s, %.1f MB: %.1f s of CPU, heap at most %d MB%n",
                file.getFileName(),
                Files.size(file) / 1e6,
                seconds,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** The codes of villages, months and segments, as Excel shares them between cells. */
    private static void writeTexts(ZipOutputStream zip) throws IOException {
        var texts = new StringBuilder("<sst>");
        for (int i = 0; i < VILLAGES; i++) {
            texts.append("<si><t>").append(village(i)).append("</t></si>");
        }
        for (String text :
                new String[] {
                    "Kode wilayah",
                    "Bulan",
                    "Segmen",
                    "Pekerja",
                    "Peserta aktif",
                    "Sumber",
                    "PU",
                    "Sakernas & catatan"
                }) {
            texts.append("<si><t>").append(text.replace("&", "&amp;")).append("</t></si>");
        }
        zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
        zip.write(texts.append("</sst>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void writeRows(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(WorkbookFile.SHEET));
        var xml = new StringBuilder("<worksheet><sheetData><row r=\"1\">");
        for (int i = 0; i < 6; i++) {
            xml.append(cell("ABCDEF".charAt(i), 1, " t=\"s\"", VILLAGES + i));
        }
        xml.append("</row>");
        for (int i = 0; i < ROWS; i++) {
            int line = i + 2;
            xml.append("<row r=\"").append(line).append("\" spans=\"1:6\">");
            xml.append(cell('A', line, " t=\"s\"", i % VILLAGES));
            xml.append(cell('B', line, " s=\"1\"", 46054 + i / VILLAGES * 31));
            xml.append(cell('C', line, " t=\"s\"", VILLAGES + 6));
            xml.append(cell('D', line, "", 1000 + i % 9973));
            xml.append(cell('E', line, "", i % 997));
            xml.append(cell('F', line, " t=\"s\"", VILLAGES + 7));
            xml.append("</row>");
            if (i % 1000 == 999) {
                zip.write(xml.toString().getBytes(StandardCharsets.US_ASCII));
                xml.setLength(0);
            }
        }
        zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.US_ASCII));
    }

    private static String cell(char column, int line, String attributes, int value) {
        return "<c r=\"" + column + line + "\"" + attributes + "><v>" + value + "</v></c>";
    }

    private static String village(int i) {
        int village = i % VILLAGES;
        return "61.%02d.%02d.%04d"
                .formatted(village / 10_000, village / 100 % 100, village % 10_000);
    }

    private static String month(int i) {
        return "2026-%02d".formatted(i / VILLAGES % 12 + 1);
    }

    private static String grouped(int i) {
        return (i % 90 + 10) + "." + (i % 900 + 100) + ".000";
    }
}
