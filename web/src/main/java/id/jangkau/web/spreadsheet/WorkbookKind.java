package id.jangkau.web.spreadsheet;

import java.io.IOException;

/** Looks what a packed file is, by the types of its parts. */
final class WorkbookKind {

    private static final String TYPES = "[content_types].xml";

    private WorkbookKind() {}

    /** Refuses all but a workbook without macros. */
    static void check(Archive archive) throws IOException {
        if (archive.has("content.xml") && archive.has("mimetype")) {
            throw RefusedFileException.of(Fault.OPEN_DOCUMENT);
        }
        if (!archive.has(TYPES)) {
            throw RefusedFileException.of(Fault.ARCHIVE);
        }
        if (archive.names().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw RefusedFileException.of(Fault.MACROS);
        }
        boolean workbook = false;
        try (Xml types = Xml.open(archive, TYPES)) {
            while (types.toTag()) {
                workbook |= isWorkbook(types.isOpening() ? types.attribute("ContentType") : "");
            }
        }
        if (!workbook) {
            throw RefusedFileException.of(Fault.ARCHIVE);
        }
    }

    private static boolean isWorkbook(String type) {
        if (type.contains("sheet.binary")) {
            throw RefusedFileException.of(Fault.BINARY_WORKBOOK);
        }
        if (type.contains("macroEnabled") || type.contains("macrosheet")) {
            throw RefusedFileException.of(Fault.MACROS);
        }
        return type.endsWith("spreadsheetml.sheet.main+xml")
                || type.endsWith("spreadsheetml.template.main+xml");
    }
}
