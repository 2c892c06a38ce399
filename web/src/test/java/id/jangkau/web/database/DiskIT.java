package id.jangkau.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk of a database in a file cannot be written: full, read-only, or soon full. One person
 * saves: where several save at that very moment, H2 can keep some waiting for good, which is why
 * nothing is saved any more when little is free.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledOnOs(OS.LINUX)
class DiskIT {

    private static final long A_LITTLE = 200_000;

    @TempDir private Path data;

    @Test
    void afterADiskWasFullOrReadOnlyItIsWrittenAgainWithoutARestartAndNothingIsLost()
            throws Exception {
        try (OfficeServer server = new OfficeServer(data)) {
            Visitor visitor = new Visitor(server.address());
            Load load = new Load(server.address(), 1);
            try (load) {
                Awaited.until(() -> load.acknowledged().size() > 20);
                server.leaveRoom(A_LITTLE);
                assertThatNothingIsWritten(visitor);
                server.makeRoom();
                Awaited.until(() -> visitor.save().statusCode() == 201);

                server.makeReadOnly();
                assertThatNothingIsWritten(visitor);
                Awaited.until(() -> visitor.get("api/v1/scenarios").statusCode() == 200);
                Awaited.until(() -> visitor.get("simulator?scenario=1").statusCode() == 200);
                server.makeRoom();
                Awaited.until(() -> visitor.save().statusCode() == 201);
            }
            assertThat(load.saved()).contains(201, 507).isSubsetOf(List.of(201, 503, 507));
            assertThat(load.moved()).containsOnly(200);
            String all = visitor.get("api/v1/scenarios").body();
            assertThat(load.acknowledged())
                    .allSatisfy(id -> assertThat(all).contains("\"id\":" + id + ","));
        }
    }

    private static void assertThatNothingIsWritten(Visitor visitor) throws Exception {
        var refused = Awaited.answer(507, visitor::save);
        assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":507", "the disk of the database is full");
        Awaited.until(() -> visitor.get("health/ready").body().contains("cannot be written"));
        assertThat(visitor.get("overview").statusCode()).isEqualTo(200);
        assertThat(visitor.get("simulator").statusCode()).isEqualTo(200);
    }

    @Test
    void whenLessIsFreeThanIsReservedNothingIsSavedAndTheLogIsOneObjectALine() throws Exception {
        try (OfficeServer server = new OfficeServer(data, "--reserve=999999999", "--log=json")) {
            Visitor visitor = new Visitor(server.address());

            assertThat(visitor.save().statusCode()).isEqualTo(507);
            assertThat(visitor.get("simulator").statusCode()).isEqualTo(200);
            var ready = visitor.get("health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .contains("The disk of the database is nearly full")
                    .contains("\"reservedMegabytes\":\"999999999\"", "\"freeMegabytes\":");
            assertThat(visitor.get("metrics").body())
                    .containsPattern("jangkau_saves_refused_total\\S* 1.0")
                    .containsPattern("jangkau_disk_free_bytes\\S* [1-9]");
            assertThat(server.log())
                    .isNotEmpty()
                    .allSatisfy(
                            line ->
                                    assertThat(object(line))
                                            .containsKeys("Timestamp", "Level", "LoggerName"));
        }
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
