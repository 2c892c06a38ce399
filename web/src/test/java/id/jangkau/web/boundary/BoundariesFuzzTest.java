package id.jangkau.web.boundary;

import com.code_intelligence.jazzer.junit.FuzzTest;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.message.Language;
import id.jangkau.web.territory.KnownRegions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes come: boundaries or a refusal, never another exception. */
class BoundariesFuzzTest {

    private static final KnownRegions KALIMANTAN = new KnownRegions(StartData.read().regencies());

    @TempDir static Path folder;

    @FuzzTest(maxDuration = "30s")
    void anyBytesAreBoundariesOrRefused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("any"), bytes);
        try {
            Boundaries.read(file, KALIMANTAN, "").shapes().values().forEach(Object::toString);
        } catch (RefusedBoundariesException refused) {
            refused.message().in(Language.ID);
        }
    }
}
