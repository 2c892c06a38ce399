package id.jangkau.web.spreadsheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.jangkau.web.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes come: a table or a refusal, never another exception. */
class TextFuzzTest {

    @TempDir static Path folder;

    @FuzzTest(maxDuration = "30s")
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("any"), bytes);
        try {
            CoverageColumns.firstProblem(Spreadsheet.open(file));
        } catch (RefusedFileException e) {
            e.problem().in(Language.ID);
        }
    }
}
