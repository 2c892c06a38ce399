package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import java.net.URI;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every answer travels: its headers, its cookie, what a browser may keep of it. */
@ExtendWith(Server.class)
class DeliveryIT {

    private final Client client;

    DeliveryIT(URI server) {
        client = new Client(server);
    }

    @Test
    void theFirstPageSaysWhatTheBrowserMayDo() throws Exception {
        var answer = client.get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.header(answer, "Content-Security-Policy"))
                .contains(
                        "default-src 'self'",
                        "style-src-attr 'unsafe-inline'",
                        "frame-ancestors 'none'",
                        "object-src 'none'")
                .doesNotContain("style-src ")
                .containsPattern("; script-src 'self' 'nonce-[^' ]+';?$");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(Client.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Client.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void nothingTellsWhichServerThisIs() throws Exception {
        assertThat(client.get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void theSessionCookieStaysHere() throws Exception {
        assertThat(Client.header(client.get("/"), "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources/jangkau/js/page.js", "/resources/jangkau/css/tokens.css"})
    void whatABrowserKeepsOfOursItAsksAboutAgain(String path) throws Exception {
        var first = client.get(path);
        assertThat(Client.header(first, "Cache-Control")).isEqualTo("no-cache");

        var again = client.at(path).header("If-None-Match", Client.header(first, "ETag"));
        assertThat(client.send(again).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/coverage",
                "/resources/jangkau/js/page.js",
                "/resources/jangkau/css/tokens.css",
                "/jakarta.faces.resource/core.js.xhtml?ln=primefaces"
            })
    void textTravelsCompressed(String path) throws Exception {
        var request =
                client.at(path)
                        .version(HttpClient.Version.HTTP_1_1) // the server compresses no HTTP/2
                        .header("Accept-Encoding", "gzip");

        assertThat(Client.header(client.send(request), "Content-Encoding")).isEqualTo("gzip");
    }
}
