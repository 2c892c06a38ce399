package id.jangkau.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The scripts of the pages follow the same table of cases as {@link Format}. */
@ExtendWith({Server.class, Chromium.class})
class FormatMirrorIT {

    private static final String WRITE =
            """
            async ([language, method, value]) => {
                const { Format } = await import("/resources/jangkau/js/format.js");
                const month = method.toLowerCase().endsWith("month");
                return new Format(language.toLowerCase())[method](month ? value : Number(value));
            }
            """;

    @ParameterizedTest
    @CsvFileSource(
            resources = "/format-cases.csv",
            delimiter = ';',
            useHeadersInDisplayName = true,
            encoding = "UTF-8")
    void theScriptsWriteAFigureAsTheServerDoes(
            String language, String method, String value, String written, URI server, Page page) {
        page.navigate(server.resolve("/overview").toString());

        assertThat(page.evaluate(WRITE, List.of(language, method, value))).isEqualTo(written);
    }
}
