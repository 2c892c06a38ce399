package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Under which names this server answers, and how to what is hardly a request. Written to the socket
 * by hand, since no client would. The tests' server is told that its public name is
 * https://jangkau.example.org.
 */
@ExtendWith(Server.class)
class HostIT {

    private final URI server;

    HostIT(URI server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "127.0.0.1",
                "192.168.1.5:8080",
                "[::1]:8080",
                "jangkau.example.org"
            })
    void itAnswersUnderItsNamesAndUnderAnyNumber(String host) throws Exception {
        assertThat(get("/api/v1/coverage", host)).startsWith("HTTP/1.1 200");
    }

    @Test
    void itAnswersUnderTheNameOfThisComputer() throws Exception {
        assertThat(get("/", InetAddress.getLocalHost().getHostName())).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "jangkau.example.org.evil.example"
            })
    void underAnotherNameAPageReadsNothing(String host) throws Exception {
        assertThat(get("/", host))
                .startsWith("HTTP/1.1 421")
                .contains("Jangkau is not served under this name", "nosniff")
                .doesNotContain("Set-Cookie");
        assertThat(get("/api/v1/scenarios", host))
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json", "\"status\":421", "--public-url=");
        assertThat(get("/metrics", host)).startsWith("HTTP/1.1 421");
        assertThat(get("/health/ready", host)).startsWith("HTTP/1.1 421");
    }

    @Test
    void whoCameByTlsIsToldToComeByTlsAlone() throws Exception {
        assertThat(get("/", "jangkau.example.org"))
                .contains("Strict-Transport-Security: max-age=31536000")
                .containsPattern("Set-Cookie: JSESSIONID=.*; Secure");
        assertThat(get("/nowhere", "jangkau.example.org")).contains("Strict-Transport-Security");
        assertThat(get("/", "localhost"))
                .contains("Set-Cookie: JSESSIONID=")
                .doesNotContain("Strict-Transport-Security", "; Secure");
    }

    @Test
    void aHeaderAloneMakesNobodySecure() throws Exception {
        assertThat(say("GET / HTTP/1.1", "Host: localhost", "X-Forwarded-Proto: https"))
                .doesNotContain("Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../../etc HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /%zz HTTP/1.1",
                "GET /%ff HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET / HTTP/9.1",
                "no HTTP at all",
                "FOO / HTTP/1.1",
                "GET /nowhere HTTP/1.1"
            })
    void whateverIsAskedTheAnswerProtectsTheBrowserAndDoesNotSayWhatTheServerIs(String line)
            throws Exception {
        assertThat(say(line, "Host: localhost"))
                .containsPattern("^HTTP/1.1 (4..|505)")
                .containsOnlyOnce("Content-Security-Policy: default-src 'self'")
                .containsOnlyOnce("X-Content-Type-Options: nosniff")
                .containsOnlyOnce("Referrer-Policy: same-origin")
                .doesNotContainIgnoringCase("server:")
                .doesNotContainIgnoringCase("x-powered-by:")
                .doesNotContain("Payara", "GlassFish", "Grizzly");
    }

    private String get(String path, String host) throws IOException {
        return say("GET " + path + " HTTP/1.1", "Host: " + host);
    }

    private String say(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(10_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
