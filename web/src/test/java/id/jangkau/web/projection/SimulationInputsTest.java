package id.jangkau.web.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jangkau.web.coverage.DataReader;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.message.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationInputsTest {

    @Test
    void dataWithoutWorkersAreRefusedRatherThanProjectedToACoverageOfNothing() {
        var refused =
                catchThrowableOfType(
                        UnprojectableDataException.class,
                        () -> SimulationInputs.of(withoutWorkers()));

        assertThat(refused.reason().in(Language.EN)).contains("no workers at all");
    }

    private static DataSnapshot withoutWorkers() {
        return new DataReader(SimulationInputsTest::emptied, List.of(), List.of())
                .read(month -> 1, Instant.EPOCH)
                .snapshot();
    }

    private static InputStream emptied(String file) {
        String text = text(file);
        String emptied =
                switch (file) {
                    case "coverage.csv" -> text.replaceAll("WAGE,\\d+,\\d+,", "WAGE,0,0,");
                    case "version.csv" -> text.replaceAll(",\\d+,\\d+,", ",0,0,");
                    default -> text;
                };
        return new ByteArrayInputStream(emptied.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String file) {
        try (InputStream content = StartData.open(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
