package id.jangkau.web.spreadsheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.jangkau.web.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a part of a workbook holds: a table or a refusal, never another exception. */
class WorkbookFuzzTest {

    private static final String[] PARTS = {
        WorkbookFile.SHEET,
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "_rels/.rels",
        WorkbookFile.TYPES
    };

    @TempDir static Path folder;

    /** The first byte says which part the others are. */
    @FuzzTest(maxDuration = "30s")
    void anyPartIsReadOrRefused(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        byte[] part = Arrays.copyOfRange(bytes, 1, bytes.length);
        byte[] workbook =
                new WorkbookFile(WorkbookFile.HEADER + WorkbookFile.SOUND)
                        .with(PARTS[(bytes[0] & 0xFF) % PARTS.length], part)
                        .bytes();
        try {
            CoverageColumns.firstProblem(
                    Spreadsheet.open(Files.write(folder.resolve("any"), workbook)));
        } catch (RefusedFileException e) {
            e.problem().in(Language.ID);
        }
    }
}
