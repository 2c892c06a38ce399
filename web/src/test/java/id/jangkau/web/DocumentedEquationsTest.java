package id.jangkau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The equations stand in the package that computes them and in {@code docs/model.md}: once said.
 */
class DocumentedEquationsTest {

    private static final Path PACKAGE =
            Path.of("../simulation/src/main/java/id/jangkau/simulation/model/package-info.java");

    @Test
    void theDocumentHasTheEquationsOfThePackage() throws IOException {
        List<String> computed = equations(Files.readAllLines(PACKAGE));

        assertThat(computed).hasSize(9);
        assertThat(equations(ModelDocument.lines())).isEqualTo(computed);
    }

    /** The lines that are an equation and its number. */
    private static List<String> equations(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceFirst("^ \\*", "").strip())
                .filter(line -> line.matches("\\S+ +=.* {3,}\\([1-9]\\)"))
                .toList();
    }
}
