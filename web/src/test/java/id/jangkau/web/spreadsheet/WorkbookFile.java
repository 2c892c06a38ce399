package id.jangkau.web.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as it is packed, part by part, so that each can be made wrong. */
final class WorkbookFile {

    static final String HEADER =
            "<row r=\"1\">"
                    + text("A1", "kode wilayah")
                    + text("B1", "bulan")
                    + text("C1", "segmen")
                    + text("D1", "pekerja")
                    + text("E1", "peserta aktif")
                    + "</row>";

    static final String SOUND =
            "<row r=\"2\"><c r=\"A2\"><v>61.01</v></c>"
                    + text("B2", "2026-02")
                    + text("C2", "PU")
                    + "<c r=\"D2\"><v>134332</v></c><c r=\"E2\"><v>61052</v></c></row>";

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TYPES = "[Content_Types].xml";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet with these rows. Style 1 is a date, style 2 a date of its own. */
    WorkbookFile(String rows) {
        with(
                TYPES,
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        with("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
        with("xl/workbook.xml", book("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"));
        with(
                "xl/_rels/workbook.xml.rels",
                links(
                        link("rId1", "worksheet", "worksheets/sheet1.xml")
                                + link("rId2", "sharedStrings", "sharedStrings.xml")
                                + link("rId3", "styles", "/xl/styles.xml")));
        with("xl/sharedStrings.xml", "<sst><si><t>kode</t></si></sst>");
        with(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmmm\\ yyyy\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
                        + "</styleSheet>");
        with(SHEET, sheet(rows));
    }

    WorkbookFile with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookFile with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    WorkbookFile without(String part) {
        parts.remove(part);
        return this;
    }

    /** Adds a sheet behind the others. */
    WorkbookFile and(String name, String state, String rows) {
        String number = Integer.toString(parts.size());
        append(
                "xl/workbook.xml",
                "</sheets>",
                "<sheet name=\"%s\" state=\"%s\" r:id=\"r%s\"/>".formatted(name, state, number));
        append(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                link("r" + number, "worksheet", "worksheets/" + number + ".xml"));
        return with("xl/worksheets/" + number + ".xml", sheet(rows));
    }

    byte[] bytes() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            writeInto(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    void writeInto(ZipOutputStream zip) throws IOException {
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
        }
    }

    /** Packs the workbook with one more part that is repeated until it is large. */
    void writeBomb(OutputStream file, String part, String start, int megabytes) throws IOException {
        byte[] block =
                " ".repeat(1 << 10).concat("<a/>").repeat(1 << 10).getBytes(StandardCharsets.UTF_8);
        parts.remove(part);
        try (var zip = new ZipOutputStream(file)) {
            writeInto(zip);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
        }
    }

    static String text(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }

    static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/"
                + "spreadsheetml/2006/main\"><sheetData>"
                + rows
                + "</sheetData></worksheet>";
    }

    private static String book(String sheets) {
        return "<workbook xmlns:r=\""
                + OFFICE
                + "relationships\"><workbookPr/><sheets>"
                + sheets
                + "</sheets></workbook>";
    }

    private static String links(String links) {
        return "<Relationships>" + links + "</Relationships>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%srelationships/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, type, target);
    }

    private void append(String part, String end, String xml) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        with(part, text.replace(end, xml + end));
    }
}
