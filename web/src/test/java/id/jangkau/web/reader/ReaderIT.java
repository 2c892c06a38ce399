package id.jangkau.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of the data, as they come to readers of either language. */
@ExtendWith(Server.class)
class ReaderIT {

    private final URI server;

    ReaderIT(URI server) {
        this.server = server;
    }

    @ParameterizedTest(name = "{0} shows {1}, not {2}")
    @CsvSource({
        "overview?lang=id, 'pekerja di Kalimantan menurut', 'workers in Kalimantan as counted'",
        "overview?lang=en, 'workers in Kalimantan as counted', 'pekerja di Kalimantan menurut'",
        "overview?lang=id, 'pernyataan Nor Fajri', 'statement by Nor Fajri'",
        "overview?lang=en, 'statement by Nor Fajri', 'pernyataan Nor Fajri'",
        "simulator?lang=id, 'rendah, sedang, tinggi: setiap desa', 'low, medium, high: every'",
        "simulator?lang=en, 'low, medium, high: every', 'rendah, sedang, tinggi: setiap desa'",
    })
    void aTextOfTheDataIsShownInTheLanguageOfTheReader(String page, String own, String other)
            throws Exception {
        assertThat(get(page)).contains(own).doesNotContain(other);
    }

    private String get(String page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve("/" + page)).build(),
                        BodyHandlers.ofString())
                .body();
    }
}
