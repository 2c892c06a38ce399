package id.jangkau.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.OfficeServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** jangkau.jar is all that an office needs. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunnableFileIT {

    private static OfficeServer office;

    @TempDir private static Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws Exception {
        office = new OfficeServer(data, "--reserve=999999999", "--log=json").start();
    }

    @AfterAll
    static void end() throws Exception {
        office.kill();
    }

    @Test
    void itServesByItself() throws Exception {
        assertThat(get("simulator").statusCode()).isEqualTo(200);
    }

    @Test
    void itsLogIsOneObjectALineWhereAnArgumentSaysSo() throws Exception {
        assertThat(office.log())
                .isNotEmpty()
                .allSatisfy(
                        line ->
                                assertThat(object(line))
                                        .containsKeys("Timestamp", "Level", "LoggerName"));
    }

    @Test
    void nothingIsSavedWhenLessIsFreeThanAnArgumentReserves() throws Exception {
        assertThat(save().statusCode()).isEqualTo(507);
        var ready = get("health/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body())
                .contains("The disk of the database is nearly full")
                .contains("\"reservedMegabytes\":\"999999999\"", "\"freeMegabytes\":");
        assertThat(get("metrics").body())
                .containsPattern("jangkau_saves_refused_total\\S* 1.0")
                .containsPattern("jangkau_disk_free_bytes\\S* [1-9]");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void itsServerEndsByItselfWhenItsLauncherIsKilled() throws Exception {
        ProcessHandle server = office.server();

        office.killLauncher();

        try {
            assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));
        } finally {
            server.destroyForcibly(); // else nobody would end it
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(office.address().resolve(path)).build());
    }

    private HttpResponse<String> save() throws IOException, InterruptedException {
        String scenario = "{\"name\": \"Jalan\", \"body\": {\"months\": 12}}";
        return send(
                HttpRequest.newBuilder(office.address().resolve("api/v1/scenarios"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(scenario))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
