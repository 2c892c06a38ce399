package id.jangkau.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LogFormatTest {

    @Test
    void theTextsOfAJsonLineReadAsTheyWereWritten() {
        String line = "{\"Level\":\"SEVERE\",\"LogMessage\":\"Say \\\"no\\\".\\n\\tat x\"}";

        assertThat(LogFormat.JSON.texts(line)).contains("SEVERE", "Say \"no\".");
    }

    @Test
    void aLineThatIsNoObjectBecomesOne() {
        String line = LogFormat.JSON.foreign("# \"C:\\x\"\tended");

        try (var reader = Json.createReader(new StringReader(line))) {
            assertThat(reader.readObject().getString("LogMessage")).isEqualTo("# \"C:\\x\" ended");
        }
        assertThat(LogFormat.TEXT.foreign("ended")).isEqualTo("ended");
    }
}
