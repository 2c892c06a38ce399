package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.Server;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator asks a running server. */
@ExtendWith(Server.class)
class OperationsIT {

    private final Client client;

    OperationsIT(URI server) {
        client = new Client(server);
    }

    @Test
    void healthTellsWhatWasLookedAt() throws Exception {
        var ready = client.get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .contains("\"status\":\"UP\"")
                .contains("\"database\"", "\"schema\"", "\"data\"", "\"disk\"")
                .doesNotContain("DOWN", "jdbc:");
        assertThat(client.get("/health/live").body()).contains("\"status\":\"UP\"");
        assertThat(Client.header(ready, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(client.get("/openapi").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jangkau_answers_total\\{.*status=\"4xx\"\\} [1-9]",
                "jangkau_projection_milliseconds_count\\S* [1-9]",
                "jangkau_projections_refused_total",
                "jangkau_saves_total\\S* [1-9]",
                "jangkau_saves_repeated_total",
                "jangkau_saves_refused_total",
                "jangkau_database_failures_total",
                "jangkau_database_up\\S* 1",
                "jangkau_disk_free_bytes",
                "jangkau_uptime_seconds\\S* [1-9]"
            })
    void metricsCountWhatHappened(String line) throws Exception {
        client.get("/nowhere");
        client.send(client.json("/api/v1/projections", "{\"months\": 1}"));
        client.send(
                client.json(
                        "/api/v1/scenarios", "{\"name\": \"Hitung\", \"body\": {\"months\": 1}}"));

        assertThat(client.get("/metrics?scope=application").body())
                .containsPattern("(?m)^" + line)
                .contains("# HELP");
    }
}
