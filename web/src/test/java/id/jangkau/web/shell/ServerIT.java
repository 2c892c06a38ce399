package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surrounds every page, seen from outside. */
@ExtendWith(Server.class)
class ServerIT {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    ServerIT(URI server) {
        this.server = server;
    }

    @Test
    void theFirstPageSaysWhatTheBrowserMayDo() throws Exception {
        var answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains(
                        "default-src 'self'",
                        "style-src-attr 'unsafe-inline'",
                        "frame-ancestors 'none'",
                        "object-src 'none'")
                .doesNotContain("style-src ")
                .containsPattern("; script-src 'self' 'nonce-[^' ]+';?$");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void nothingTellsWhichServerThisIs() throws Exception {
        assertThat(get("/").headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void theSessionCookieStaysHere() throws Exception {
        assertThat(header(get("/"), "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources/jangkau/js/page.js", "/resources/jangkau/css/tokens.css"})
    void whatABrowserKeepsOfOursItAsksAboutAgain(String path) throws Exception {
        var first = get(path);
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");

        var again =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("If-None-Match", header(first, "ETag"));
        assertThat(send(again).statusCode()).isEqualTo(304);
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
                HttpRequest.newBuilder(server.resolve(path))
                        .version(HttpClient.Version.HTTP_1_1) // the server compresses no HTTP/2
                        .header("Accept-Encoding", "gzip");

        assertThat(header(send(request), "Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/overview.xhtml"})
    void aPageAnswersWithAndWithoutItsEnding(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/simulator?form=form&form:create=form:create&", "/comparison?"})
    void aFormThatComesByGetDoesNotAct(String path) throws Exception {
        var answer = get(path + "jakarta.faces.ViewState=stateless");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "/", "application/json; a=\""})
    void evenAContentTypeThatIsNoneIsAnsweredToAProgram(String type) throws Exception {
        var request =
                HttpRequest.newBuilder(server.resolve("/api/v1/projections"))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"));

        var answer = send(request);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost:1"})
    void aPostFromAnotherOriginIsRefused(String origin) throws Exception {
        var answer = send(post("/").header("Origin", origin));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":403", "\"detail\":\"Hanya halaman Jangkau ini");
    }

    @Test
    void aPostThatTheBrowserCallsCrossSiteIsRefused() throws Exception {
        assertThat(send(post("/").header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPostFromAPageOfOursPasses() throws Exception {
        String own = "http://" + server.getAuthority();
        var request = post("/").header("Origin", own).header("Sec-Fetch-Site", "same-origin");

        assertThat(send(request).statusCode()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/nowhere.xhtml",
                "/error",
                "/WEB-INF/web.xml",
                "/resources/jangkau/chart.xhtml",
                "/jakarta.faces.resource/.xhtml"
            })
    void anUnknownPageIsAPlainPage(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Halaman ini tidak ada", "This page does not exist")
                .contains("href=\"/overview?lang=id\"", "href=\"/overview?lang=en\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/overview", "/simulator", "/comparison"})
    void aForgedViewStateIsTheRequestsFault(String page) throws Exception {
        for (String state : List.of("123:456", "-1:-1", "none", "", ":", "x:y", "1:2:3")) {
            assertThat(send(postState(page, state)).statusCode()).as(state).isEqualTo(400);
            var byScript = postState(page, state).header("Faces-Request", "partial/ajax");
            assertThat(send(byScript).statusCode()).as(state).isLessThan(500);
        }
    }

    @Test
    void insteadOfAScenarioThatIsNotThereBaselineOpens() throws Exception {
        var answer = get("/simulator?scenario=987654321");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("&quot;instead&quot;:true");
        assertThat(get("/simulator").body()).contains("&quot;instead&quot;:false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "-1", "1e308", "99999999999999999999"})
    void aNumberOfAScenarioThatIsNoneIsNoFaultOfOurs(String id) throws Exception {
        assertThat(get("/simulator?scenario=" + id).statusCode()).isLessThan(500);
    }

    @Test
    void healthTellsWhatWasLookedAt() throws Exception {
        var ready = get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .contains("\"status\":\"UP\"")
                .contains("\"database\"", "\"schema\"", "\"data\"", "\"disk\"")
                .doesNotContain("DOWN", "jdbc:");
        assertThat(get("/health/live").body()).contains("\"status\":\"UP\"");
        assertThat(header(ready, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(get("/openapi").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jangkau_answers_total\\{.*status=\"4xx\"\\} [1-9]",
                "jangkau_projection_milliseconds_count\\S* [1-9]",
                "jangkau_projections_refused_total",
                "jangkau_saves_total\\S* [1-9]",
                "jangkau_saves_refused_total",
                "jangkau_database_failures_total",
                "jangkau_database_up\\S* 1",
                "jangkau_disk_free_bytes",
                "jangkau_uptime_seconds\\S* [1-9]"
            })
    void metricsCountWhatHappened(String line) throws Exception {
        get("/nowhere");
        send(json("/api/v1/projections", "{\"months\": 1}"));
        send(json("/api/v1/scenarios", "{\"name\": \"Hitung\", \"body\": {\"months\": 1}}"));

        assertThat(get("/metrics?scope=application").body())
                .containsPattern("(?m)^" + line)
                .contains("# HELP");
    }

    @Test
    void aRefusalSpeaksTheLanguageOfTheReader() throws Exception {
        var request =
                post("/").header("Sec-Fetch-Site", "cross-site").header("Accept-Language", "en");

        assertThat(send(request).body()).contains("Only pages of this Jangkau");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    private HttpRequest.Builder postState(String page, String state) {
        return HttpRequest.newBuilder(server.resolve(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("jakarta.faces.ViewState=" + state));
    }

    private HttpRequest.Builder json(String path, String body) {
        return HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder post(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .POST(HttpRequest.BodyPublishers.noBody());
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
