package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scripts of the pages follow the same table of cases as {@link Format}. */
@ExtendWith({Server.class, Chromium.class})
class FormatMirrorIT {

    /** Each case with what the scripts write at its end. */
    private static final String WRITE =
            """
            async (cases) => {
                const { Format } = await import("/resources/jangkau/js/format.js");
                return cases.map((line) => {
                    const [language, method, value] = line.split(";");
                    const month = method.toLowerCase().endsWith("month");
                    const format = new Format(language.toLowerCase());
                    const written = format[method](month ? value : Number(value));
                    return [language, method, value, written].join(";");
                });
            }
            """;

    @Test
    void theScriptsWriteFiguresAsTheServerDoes(URI server, Page page) throws IOException {
        List<String> cases = cases();
        page.navigate(server.resolve("/overview").toString());

        assertThat(page.evaluate(WRITE, cases)).isEqualTo(cases);
    }

    /** Those of both, and those of the amounts in short that only scripts write. */
    private static List<String> cases() throws IOException {
        List<String> cases = new ArrayList<>();
        for (String file : List.of("/format-cases.csv", "/format-cases-of-scripts.csv")) {
            try (var table = FormatMirrorIT.class.getResourceAsStream(file)) {
                new String(table.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .forEach(cases::add);
            }
        }
        return cases;
    }
}
