package id.jangkau.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {

    @TempDir private Path folder;

    @Test
    void whatWasWrittenBeforeARestartIsStillThere() throws IOException {
        write("before", 1_000);
        write("after", 1_000);

        assertThat(Files.readAllLines(log())).containsExactly("before", "after");
    }

    @Test
    void howeverMuchIsWrittenThereAreFiveFilesOfBoundedSize() throws IOException {
        try (RotatingLog log = new RotatingLog(log(), 100)) {
            for (int i = 0; i < 1_000; i++) {
                log.write("%05d …………".formatted(i)); // 10 characters, but 18 bytes
            }
        }

        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.toList();
            assertThat(files).hasSize(5).allMatch(file -> file.toFile().length() < 120);
        }
        assertThat(Files.readAllLines(log())).last().isEqualTo("00999 …………");
        assertThat(Files.readAllLines(folder.resolve("server.log.1"))).isNotEmpty();
    }

    @Test
    void aDiskThatTakesNothingStopsNobodyAndIsWrittenToAgain() throws IOException {
        Path away = folder.resolve("away");
        try (RotatingLog log = new RotatingLog(away.resolve("server.log"), 100)) {
            log.write("lost");
            Files.createDirectory(away);
            log.write("kept");
        }

        assertThat(Files.readAllLines(away.resolve("server.log"))).containsExactly("kept");
    }

    private void write(String line, long mostBytes) {
        try (RotatingLog log = new RotatingLog(log(), mostBytes)) {
            log.write(line);
        }
    }

    private Path log() {
        return folder.resolve("server.log");
    }
}
